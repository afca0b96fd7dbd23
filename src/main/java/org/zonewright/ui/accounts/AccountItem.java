package org.zonewright.ui.accounts;

import org.zonewright.model.Account;

/**
 * An account as the list shows it.
 *
 * @param account the account
 * @param token what is known of its token
 */
public record AccountItem(Account account, TokenState token) {}
