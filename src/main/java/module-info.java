import org.jspecify.annotations.NullMarked;

/** A desktop client for people who run DNS at several providers. */
@NullMarked
module org.zonewright {
  requires static org.jspecify;
  requires atlantafx.base;
  requires com.ibm.icu;
  requires com.microsoft.credentialstorage;
  requires info.picocli;
  requires java.desktop;
  requires java.logging;
  requires java.net.http;
  requires java.sql;
  requires java.xml;
  requires javafx.controls;
  requires jdk.httpserver;
  requires jdk.unsupported;
  requires org.apache.commons.csv;
  requires org.commonmark;
  requires org.commonmark.ext.gfm.tables;
  requires org.controlsfx.controls;
  requires org.dnsjava;
  requires org.kordamp.ikonli.core;
  requires org.kordamp.ikonli.feather;
  requires org.kordamp.ikonli.javafx;
  requires org.slf4j;
  requires org.xerial.sqlitejdbc;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.xml;

  exports org.zonewright.ui to
      javafx.graphics;

  opens org.zonewright.cli to
      info.picocli;
  opens org.zonewright.cli.json to
      tools.jackson.databind;
  opens org.zonewright.provider.bdom to
      tools.jackson.databind;
  opens org.zonewright.provider.ionos to
      tools.jackson.databind;
}
