package org.zonewright.cli;

import org.zonewright.provider.ProviderException;
import org.zonewright.store.StoreException;

/** The stable words for kinds of problems in JSON. */
final class ProblemKinds {

  private ProblemKinds() {}

  static String of(ProviderException problem) {
    return switch (problem) {
      case ProviderException.BadCredentials _ -> "bad-credentials";
      case ProviderException.NotAllowed _ -> "not-allowed";
      case ProviderException.NotFound _ -> "not-found";
      case ProviderException.Rejected _ -> "rejected";
      case ProviderException.Conflict _ -> "conflict";
      case ProviderException.QuotaExceeded _ -> "quota-exceeded";
      case ProviderException.RateLimited _ -> "rate-limited";
      case ProviderException.Unavailable _ -> "unavailable";
      case ProviderException.UnreadableReply _ -> "unreadable-reply";
    };
  }

  static String of(StoreException problem) {
    return switch (problem) {
      case StoreException.DirectoryUnusable _ -> "data-directory";
      case StoreException.Damaged _ -> "database-damaged";
      case StoreException.NewerVersion _ -> "database-newer";
      case StoreException.Locked _ -> "database-locked";
      case StoreException.DiskFull _ -> "disk-full";
      case StoreException.Failed _ -> "database-failed";
    };
  }
}
