package org.zonewright.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.zonewright.Services;
import org.zonewright.cli.json.DiagnosticsJson;
import org.zonewright.system.diagnostics.DiagnosticArchive;
import org.zonewright.system.diagnostics.DiagnosticFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a zip file that helps others to find a fault, and lists what is in it. */
@Command(name = "diagnostics")
final class DiagnosticsCommand implements Callable<Integer> {

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      descriptionKey = "cli.option.diagnosticsTo")
  private String to = "";

  @Option(names = "--with-names", descriptionKey = "cli.option.diagnosticsNames")
  private boolean withNames;

  private final Shell shell;

  DiagnosticsCommand(Shell shell) {
    this.shell = shell;
  }

  @Override
  public Integer call() {
    return shell.work(this::write);
  }

  private ExitStatus write(Services services) {
    Output output = shell.output();
    TextFile target = new TextFile(output, to);
    if (target.isStandardOutput() || target.isDirectory()) {
      throw new CommandFailure(FailureKind.USAGE, output.text("cli.usage.zip", to));
    }
    List<DiagnosticFile> files = services.diagnostics().files(withNames);
    try {
      new DiagnosticArchive(target.path()).write(files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    output.answer(
        new DiagnosticsJson(to, files.stream().map(DiagnosticFile::name).toList()),
        () ->
            files.stream()
                .map(file -> output.text("cli.diagnostics.file", file.name(), file.text().length()))
                .toList());
    output.message("cli.file.written", to);
    return ExitStatus.DONE;
  }
}
