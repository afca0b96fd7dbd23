module org.zonewright {
  requires org.jspecify;
}
