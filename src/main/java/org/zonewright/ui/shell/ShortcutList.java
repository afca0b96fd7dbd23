package org.zonewright.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zonewright.ui.common.MenuAction;
import org.zonewright.ui.common.UiTools;

/** Every shortcut there is: those of the menus, of each screen, and the keys inside controls. */
public final class ShortcutList {

  private final UiTools tools;

  public ShortcutList(UiTools tools) {
    this.tools = tools;
  }

  /** All of them. */
  public List<ShortcutGroup> of(List<Section> sections, WindowActions always) {
    List<ShortcutGroup> groups = new ArrayList<>();
    groups.add(
        new ShortcutGroup(
            tools.text("shortcuts.window"),
            Stream.concat(
                    Stream.of(always.file(), always.edit(), always.view(), always.help())
                        .flatMap(actions -> shortcuts(actions).stream()),
                    sections.stream()
                        .map(
                            section ->
                                new ShortcutGroup.Shortcut(keys(section.keys()), section.title())))
                .toList()));
    for (Section section : sections) {
      List<ShortcutGroup.Shortcut> own = shortcuts(section.screen().actions());
      if (!own.isEmpty()) {
        groups.add(new ShortcutGroup(section.title(), own));
      }
    }
    groups.addAll(inControls());
    return List.copyOf(groups);
  }

  /** Those of which keys or meaning hold what is typed; everything below a title that does. */
  static List<ShortcutGroup> narrowed(List<ShortcutGroup> groups, String typed) {
    String text = typed.strip().toLowerCase(Locale.ROOT);
    return groups.stream()
        .map(
            group ->
                holds(group.title(), text)
                    ? group
                    : new ShortcutGroup(
                        group.title(),
                        group.shortcuts().stream()
                            .filter(s -> holds(s.keys(), text) || holds(s.meaning(), text))
                            .toList()))
        .filter(group -> !group.shortcuts().isEmpty())
        .toList();
  }

  private static boolean holds(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part);
  }

  private List<ShortcutGroup.Shortcut> shortcuts(List<MenuAction> actions) {
    return actions.stream()
        .flatMap(
            action ->
                action
                    .keys()
                    .map(keys -> new ShortcutGroup.Shortcut(keys(keys), action.text()))
                    .stream())
        .toList();
  }

  private String keys(String... combinations) {
    return Stream.of(combinations)
        .map(keys -> tools.keys(keys).getDisplayText())
        .collect(Collectors.joining("  "));
  }

  private List<ShortcutGroup> inControls() {
    return List.of(
        group(
            "shortcuts.palette",
            in("shortcuts.palette.move", "Down", "Up", "Page Down", "Page Up"),
            in("shortcuts.palette.do", "Enter"),
            in("shortcuts.palette.zone", "Shortcut+Enter"),
            in("shortcuts.palette.copy", "Shortcut+C", "Shortcut+Shift+C", "Shortcut+Alt+C"),
            in("shortcuts.palette.leave", "Esc")),
        group(
            "shortcuts.tree",
            in("shortcuts.tree.open", "Right"),
            in("shortcuts.tree.close", "Left"),
            in("shortcuts.tree.toggle", "Enter"),
            in("shortcuts.menu", "Shift+F10", "Context Menu"),
            in("shortcuts.tree.filtered", "Down", "Enter")),
        group(
            "shortcuts.table",
            in("shortcuts.table.cells", "Left", "Right"),
            in("shortcuts.table.more", "Shift+Down", "Shift+Up"),
            in("shortcuts.table.all", "Shortcut+A"),
            in("shortcuts.table.edit", "F2", "Enter"),
            in("shortcuts.menu", "Shift+F10", "Context Menu")),
        group(
            "shortcuts.cell",
            in("shortcuts.cell.keep", "Enter"),
            in("shortcuts.cell.next", "Tab", "Shift+Tab"),
            in("shortcuts.cell.leave", "Esc")),
        group(
            "shortcuts.dialog",
            in("shortcuts.dialog.yes", "Shortcut+Enter"),
            in("shortcuts.dialog.no", "Esc")),
        group(
            "shortcuts.picture",
            in("shortcuts.picture.move", "Left", "Right", "Up", "Down"),
            in("shortcuts.picture.ends", "Home", "End"),
            in("shortcuts.picture.block", "Page Up", "Page Down"),
            in("shortcuts.picture.open", "Enter")));
  }

  private ShortcutGroup group(String title, ShortcutGroup.Shortcut... shortcuts) {
    return new ShortcutGroup(tools.text(title), List.of(shortcuts));
  }

  private ShortcutGroup.Shortcut in(String meaning, String... combinations) {
    return new ShortcutGroup.Shortcut(keys(combinations), tools.text(meaning));
  }
}
