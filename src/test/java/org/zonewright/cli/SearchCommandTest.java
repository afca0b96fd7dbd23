package org.zonewright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zonewright.model.DnsName;
import org.zonewright.model.RecordType;
import org.zonewright.model.ResourceRecord;
import org.zonewright.model.ZoneRef;
import tools.jackson.databind.JsonNode;

/** {@code zonewright search}. */
class SearchCommandTest {

  @TempDir private Path directory;
  @AutoClose private CommandBench bench;

  @BeforeEach
  void synchronise() {
    bench = CommandBench.synced(directory);
  }

  @Test
  void searchSpeaksTheLanguageOfTheWindow() {
    JsonNode all = bench.run("search", "type:mx", "account:cloud", "--json").json();

    assertThat(all).isNotEmpty();
    assertThat(all)
        .allSatisfy(
            hit -> {
              assertThat(hit.get("type").asString()).isEqualTo("MX");
              assertThat(hit.get("account").asString()).isEqualTo("cloud");
              assertThat(hit.get("drafted").isNull()).isTrue();
            });
    String zone = all.get(0).get("zone").asString();
    String name = all.get(0).get("name").asString();
    assertThat(bench.run("search", "type:mx zone:" + zone, "--json").json()).isNotEmpty();
    assertThat(bench.run("search", "\"" + name + "\"", "type:mx", "--json").json())
        .allSatisfy(hit -> assertThat(hit.get("name").asString()).isEqualTo(name));
    assertThat(bench.run("search", "0.0.0.0/0", "type:a", "--json").json()).isNotEmpty();
  }

  @Test
  void searchFindsWhatIsDraftedAndSaysSo() {
    String zone =
        bench
            .run("search", "type:mx", "account:cloud", "--json")
            .json()
            .get(0)
            .get("zone")
            .asString();
    ResourceRecord drafted =
        ResourceRecord.of(DnsName.of("drafted." + zone), RecordType.A, 3600, "192.0.2.251");
    bench.inWindow(
        services ->
            services
                .drafts()
                .add(
                    new ZoneRef(
                        services.accounts().byName("cloud").orElseThrow().id(), DnsName.of(zone)),
                    drafted));

    Ran json = bench.run("search", "192.0.2.251", "--json");

    assertThat(json.json()).hasSize(1);
    assertThat(json.json().get(0).get("drafted").asString()).isEqualTo("added");
    assertThat(bench.run("search", "name:drafted").out()).contains("drafted." + zone, "added");
  }

  @Test
  void whatASearchDoesNotUnderstandIsSaidInWords() {
    Ran unknown = bench.run("search", "www", "typ:mx", "--json");

    assertThat(unknown.status()).isEqualTo(2);
    assertThat(unknown.json().at("/error/kind").asString()).isEqualTo("usage");
    assertThat(unknown.err()).contains("\"typ:\" is not a field").contains("type:");
    assertThat(bench.run("search", "203.0.113.0/33").err()).contains("203.0.113.0/33");
    assertThat(bench.run("search", "type:").err()).contains("type:mx");
  }
}
