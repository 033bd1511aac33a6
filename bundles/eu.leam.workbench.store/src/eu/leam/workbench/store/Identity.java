package eu.leam.workbench.store;

/**
 * Who commits, as Git's configuration says.
 *
 * @param name the person's name
 * @param email the person's e-mail
 */
public record Identity(String name, String email) {}
