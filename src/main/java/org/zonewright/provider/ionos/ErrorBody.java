package org.zonewright.provider.ionos;

import java.util.List;
import java.util.Objects;

/** An error on the wire ({@code Error}); what it does not say is empty. */
record ErrorBody(List<Message> messages) {

  ErrorBody {
    messages = messages == null ? List.of() : messages.stream().filter(Objects::nonNull).toList();
  }

  record Message(String errorCode, String message) {

    Message {
      errorCode = Objects.requireNonNullElse(errorCode, "");
      message = Objects.requireNonNullElse(message, "");
    }
  }
}
