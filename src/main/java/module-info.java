import org.jspecify.annotations.NullMarked;

/** A desktop client for people who run DNS at several providers. */
@NullMarked
module org.zonewright {
  requires static org.jspecify;
  requires com.ibm.icu;
  requires org.slf4j;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;
  requires com.microsoft.credentialstorage;
  requires org.apache.commons.csv;
  requires org.dnsjava;
  requires java.logging;
  requires java.net.http;
  requires jdk.httpserver;
  requires com.ibm.icu;
  requires org.apache.commons.csv;
  requires org.dnsjava;
  requires java.xml;
  requires tools.jackson.dataformat.xml;
  requires static org.jspecify;

  opens org.zonewright.provider.bdom to
      tools.jackson.databind;

  requires java.xml;
  requires jdk.httpserver;
  requires tools.jackson.databind;
}
