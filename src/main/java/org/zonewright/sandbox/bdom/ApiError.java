package org.zonewright.sandbox.bdom;

/**
 * Ends an operation with an error in XML. {@code DNS_NOTFOUND} is the only code the documents of
 * the BDOM zone API name; the others are the sandbox's own.
 */
final class ApiError extends Exception {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final String code;

  private ApiError(int status, String code, String message) {
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

  static ApiError zoneUnknown(String zone) {
    return new ApiError(404, "DNS_NOTFOUND", "DNS Object not found Domain Zone " + zone);
  }

  static ApiError invalid(String reason) {
    return new ApiError(400, "DNS_INVALID", "The request is not valid: " + reason);
  }

  static ApiError exists(String zone) {
    return new ApiError(409, "DNS_EXISTS", "DNS Object exists Domain Zone " + zone);
  }
}
