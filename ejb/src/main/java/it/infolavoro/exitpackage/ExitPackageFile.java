package it.infolavoro.exitpackage;

/**
 * A package as it is downloaded.
 *
 * @param parts how many parts it has, numbered from 0
 * @param size in bytes
 */
public record ExitPackageFile(long id, int parts, long size) {}
