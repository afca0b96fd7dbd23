package org.zonewright.sandbox.ionos;

/**
 * Ends an operation with an error answer.
 *
 * <p>Codes {@code paas-auth-1}, {@code paas-validation-3} and {@code paas-dns-rest-0414}, {@code
 * -0419}, {@code -0438}, {@code -0513} are known from the IONOS Cloud DNS API. Codes {@code
 * paas-dns-rest-9...} are the sandbox's own, for failures whose real code is not documented.
 */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private Refusal(int status, String code, String message) {
    super(message, null, false, false);
    this.status = status;
    this.code = code;
  }

  int status() {
    return status;
  }

  String code() {
    return code;
  }

  String text() {
    return String.valueOf(getMessage());
  }

  static Refusal of(int status, String code, String message) {
    return new Refusal(status, code, message);
  }

  static Refusal malformed(String message) {
    return of(400, "paas-dns-rest-9000", message);
  }

  static Refusal invalidRecord(String reason) {
    return of(400, "paas-dns-rest-0414", "invalid record parameters: " + reason);
  }

  static Refusal priorityMissing() {
    return of(400, "paas-dns-rest-0419", "missing required field priority");
  }

  static Refusal immutable(String field) {
    return of(400, "paas-dns-rest-9001", "the field " + field + " cannot be changed");
  }

  static Refusal nameTaken(String zoneName) {
    return of(400, "paas-dns-rest-9002", "a zone named " + zoneName + " already exists");
  }

  static Refusal quotaExceeded(int status, String what, int limit) {
    return of(
        status, "paas-dns-rest-9003", "quota exceeded: at most " + limit + " " + what + " allowed");
  }

  static Refusal conflict(String reason) {
    return of(409, "paas-dns-rest-9004", "the record conflicts with another record: " + reason);
  }

  static Refusal addressNotAvailable(String ip, String reason) {
    return of(409, "paas-dns-rest-9005", "the IP " + ip + " is not available: " + reason);
  }

  static Refusal forwardRecordMissing(String ip) {
    return of(400, "paas-dns-rest-9006", "no A or AAAA record exists for the IP " + ip);
  }

  static Refusal notSigned() {
    return of(400, "paas-dns-rest-0438", "zone is not signed");
  }

  static Refusal notFound(String what) {
    return of(404, "paas-dns-rest-9404", what + " not found");
  }

  /** Some operations on the children of a zone document no 404. */
  static Refusal parentNotFound(String what) {
    return of(400, "paas-dns-rest-9404", what + " not found");
  }

  static Refusal notAllowed() {
    return of(403, "paas-dns-rest-9403", "the user may not manage DNS: accessAndManageDns missing");
  }

  static Refusal propertyMissing(String field) {
    String name = field.substring(field.lastIndexOf('/') + 1);
    return of(
        422,
        "paas-validation-3",
        "'property \"" + name + "\" is missing' caused by field '" + field + "'");
  }

  static Refusal propertyInvalid(String field, String reason) {
    return of(422, "paas-validation-3", "'" + reason + "' caused by field '" + field + "'");
  }
}
