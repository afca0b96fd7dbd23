import org.jspecify.annotations.NullMarked;

/** A desktop client for people who run DNS at several providers. */
@NullMarked
module org.zonewright {
  requires com.ibm.icu;
  requires com.microsoft.credentialstorage;
  requires java.sql;
  requires org.apache.commons.csv;
  requires org.dnsjava;
  requires org.xerial.sqlitejdbc;
  requires static org.jspecify;
}
