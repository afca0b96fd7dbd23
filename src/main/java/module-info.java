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
}
