package org.zonewright.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A plain HTTP client for one of the two stand-ins. */
final class Wire implements AutoCloseable {
  /** What came back. */
  record Answer(int status, HttpResponse<byte[]> response) {
    String text() {
      return new String(response.body(), StandardCharsets.UTF_8);
    }

    JsonNode json() {
      return JsonMapper.builder().build().readTree(response.body());
    }

    String code() {
      return json().at("/messages/0/errorCode").asString("");
    }

    String id() {
      return json().path("id").asString("");
    }
  }

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI base;
  private final String authorization;

  private Wire(URI base, String authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  static Wire toIonos(Sandbox sandbox) {
    return new Wire(sandbox.ionosUrl(), "Bearer " + sandbox.token());
  }

  static Wire toIonos(Sandbox sandbox, String token) {
    return new Wire(sandbox.ionosUrl(), "Bearer " + token);
  }

  static Wire toBdom(Sandbox sandbox) {
    return new Wire(sandbox.bdomUrl(), "none");
  }

  Answer get(String path) throws IOException, InterruptedException {
    return send("GET", path, "");
  }

  Answer post(String path, String body) throws IOException, InterruptedException {
    return send("POST", path, body);
  }

  Answer put(String path, String body) throws IOException, InterruptedException {
    return send("PUT", path, body);
  }

  Answer delete(String path) throws IOException, InterruptedException {
    return send("DELETE", path, "");
  }

  Answer send(String method, String path, String body) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(30))
            .header("Authorization", authorization)
            .header("Content-Type", "application/json")
            .method(
                method,
                body.isEmpty()
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    return new Answer(response.statusCode(), response);
  }

  @Override
  public void close() {
    client.close();
  }
}
