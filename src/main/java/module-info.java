import org.jspecify.annotations.NullMarked;

/** A desktop client for people who run DNS at several providers. */
@NullMarked
module org.zonewright {
  requires com.ibm.icu;
  requires com.microsoft.credentialstorage;
  requires java.net.http;
  requires java.sql;
  requires java.xml;
  requires jdk.httpserver;
  requires org.apache.commons.csv;
  requires org.dnsjava;
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;
  requires tools.jackson.databind;

  opens org.zonewright.provider.ionos to
      tools.jackson.databind;
}
