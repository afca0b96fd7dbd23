package org.zonewright.provider;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zonewright.provider.ProviderException.UnreadableReply;

/**
 * The beginning of an answer as text, for telling pages meant for people from answers meant for
 * programs, and for showing what came instead of the answer expected.
 *
 * @param text at most the first 16 384 bytes, decoded by the answer's character set or UTF-8
 */
public record ReplyText(String text) {

  private static final int BEGINNING = 16 * 1024;
  private static final Pattern CHARSET =
      Pattern.compile("charset\\s*=\\s*\"?([A-Za-z0-9._:-]+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern HTML =
      Pattern.compile(
          "^\\uFEFF?\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*"
              + "<(?:!doctype\\s+html|(?:html|head|body|title|h1|center|br|b|p|pre|div)[\\s/>])",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TITLE =
      Pattern.compile("<title[^>]*>(.*?)</title", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** The beginning of that answer. */
  public static ReplyText of(HttpReply reply) {
    int length = Math.min(reply.body().length, BEGINNING);
    return new ReplyText(new String(reply.body(), 0, length, charset(reply)));
  }

  private static Charset charset(HttpReply reply) {
    Matcher named = CHARSET.matcher(reply.header().apply("Content-Type").orElse(""));
    try {
      return named.find() ? Charset.forName(named.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }

  /**
   * Whether this is an HTML page. Judged by what it is, not by what the server calls it: programs'
   * answers are often sent as {@code text/html}.
   */
  public boolean isHtml() {
    return HTML.matcher(text).find();
  }

  /** Whether there is nothing but white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** The title of an HTML page, single-spaced; empty if there is none. */
  public String title() {
    Matcher title = TITLE.matcher(text);
    return isHtml() && title.find() ? title.group(1).replaceAll("\\s+", " ").strip() : "";
  }

  /**
   * The exception for an answer that makes no sense. The token is cut out of what is shown, should
   * the server have repeated it.
   *
   * @param why what is wrong with it, technically
   */
  public static UnreadableReply unreadable(HttpCall call, HttpReply reply, String why) {
    ReplyText text = of(reply);
    return new UnreadableReply(
        call.failure(OptionalInt.of(reply.status()), List.of(), call.redact(why)),
        call.redact(text.title()),
        call.redact(text.text()));
  }
}
