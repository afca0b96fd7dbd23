import org.jspecify.annotations.NullMarked;

/** A desktop client for people who run DNS at several providers. */
@NullMarked
module org.zonewright {
  requires com.ibm.icu;
  requires com.microsoft.credentialstorage;
  requires info.picocli;
  requires java.logging;
  requires java.net.http;
  requires java.sql;
  requires java.xml;
  requires jdk.httpserver;
  requires org.apache.commons.csv;
  requires org.dnsjava;
  requires static org.jspecify;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.xml;

  opens org.zonewright.provider.bdom to
      tools.jackson.databind;
  opens org.zonewright.provider.ionos to
      tools.jackson.databind;
}
