package eu.leam.workbench.core.project;

import eu.leam.workbench.base.LeamException;
import eu.leam.workbench.base.Progress;
import eu.leam.workbench.core.Deed;
import eu.leam.workbench.core.DeedException;
import eu.leam.workbench.core.Messages;
import eu.leam.workbench.core.Place;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * Finds the projects in and below a folder. Looks into no project, no hidden folder and no link, and not deeper than four levels.
 *
 * @param place the folder to look in
 */
public record ListProjects(Place place) implements Deed<List<ListProjects.Line>> {
    private static final int DEEPEST = 4;

    /**
     * One project.
     *
     * @param folder its folder
     * @param name its name; empty when its file cannot be read
     * @param branch branch that is checked out; empty without one
     */
    public record Line(Path folder, String name, String branch) {}

    @Override
    public List<Line> call(Progress progress) throws LeamException {
        var search = new Search(progress);
        try {
            Files.walkFileTree(place.folder(), EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, search);
        } catch (IOException e) {
            throw DeedException.failed(
                    Messages.format(Messages.Files_unreadable, place.folder(), e.getMessage()),
                    Messages.Files_unreadableNext,
                    e);
        }
        List<Line> lines = new ArrayList<>();
        for (Path folder : search.found.stream().sorted().toList()) {
            lines.add(line(folder));
        }
        return lines;
    }

    private Line line(Path folder) {
        try {
            Project project = Project.open(new Place(folder, place.environment()));
            return new Line(folder, Documents.text(project.project().getName()), project.branch());
        } catch (
                LeamException ignored) { // a project whose file is broken is one all the same; check says what is wrong
            return new Line(folder, "", "");
        }
    }

    private static final class Search extends SimpleFileVisitor<Path> {
        private final Progress progress;
        private final List<Path> found = new ArrayList<>();

        Search(Progress progress) {
            this.progress = progress;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            progress.checkCancelled();
            if (Files.isRegularFile(folder.resolve("leam.yaml"))) {
                found.add(folder);
                return FileVisitResult.SKIP_SUBTREE;
            }
            Path name = folder.getFileName();
            boolean hidden = name != null
                    && name.toString().startsWith(".")
                    && !name.toString().equals(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
            if (file.getNameCount() == 0 || !Files.exists(file)) {
                throw failure;
            }
            return FileVisitResult.SKIP_SUBTREE; // somebody else's folder: not ours to list
        }
    }
}
