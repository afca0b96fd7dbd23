package org.zonewright;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.zonewright.model.Account;
import org.zonewright.provider.HttpGateway;
import org.zonewright.provider.HttpGatewayOnDemand;
import org.zonewright.provider.HttpSettings;
import org.zonewright.provider.JdkHttpGateway;
import org.zonewright.provider.Provider;
import org.zonewright.provider.ProviderFactory;
import org.zonewright.provider.ProxyFinder;
import org.zonewright.provider.Secret;
import org.zonewright.provider.bdom.BdomProvider;
import org.zonewright.provider.ionos.IonosProvider;

/**
 * Makes the adapters of both providers, each with its own connections.
 *
 * @param proxies asked anew for each adapter
 */
record Adapters(Clock clock, Supplier<ProxyFinder> proxies) implements ProviderFactory {

  @Override
  public Provider open(Account account, Optional<Secret> token) {
    return switch (account.kind()) {
      case IONOS ->
          new IonosProvider(account, token, gateway(IonosProvider.CAPABILITIES.parallelRequests()));
      case BDOM -> new BdomProvider(account, gateway(BdomProvider.ZONES_AT_ONCE), clock);
    };
  }

  private HttpGateway gateway(int requestsAtOnce) {
    HttpSettings settings = HttpSettings.DEFAULT.withParallelRequests(requestsAtOnce);
    ProxyFinder through = proxies.get();
    return new HttpGatewayOnDemand(() -> new JdkHttpGateway(settings, through));
  }
}
