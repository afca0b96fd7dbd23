#!/bin/bash
# Lays out every Java file with google-java-format, as the build demands.
set -euo pipefail
cd "$(dirname "$0")"
jar=target/tools/google-java-format-all-deps.jar
[[ -f $jar ]] || mvn -q -B dependency:copy@fetch-formatter
java_home=${JAVA_HOME_25:-}
if [[ -z $java_home ]]; then
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/*25* /Library/Java/JavaVirtualMachines/*25*/Contents/Home; do
    if [[ -x $candidate/bin/javac ]] && [[ $("$candidate/bin/javac" -version 2>&1) == "javac "2[5-9]* ]]; then
      java_home=$candidate
      break
    fi
  done
fi
[[ -n $java_home ]] || { echo "format.sh: no JDK 25 found; set JAVA_HOME_25" >&2; exit 1; }
find src -name '*.java' -print0 | xargs -0 "$java_home/bin/java" -jar "$jar" --replace
