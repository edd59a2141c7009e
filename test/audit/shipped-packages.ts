interface LockFile {
  readonly packages: Readonly<
    Record<
      string,
      { readonly version?: string; readonly dev?: boolean; readonly devOptional?: boolean; readonly optional?: boolean }
    >
  >;
}

/** The packages that are built into the extension, as `name@version`, with all that they depend on. `lock`: package-lock.json. */
export function shippedPackages(lock: string): string[] {
  const { packages } = JSON.parse(lock) as LockFile;
  return Object.entries(packages)
    .filter(([path, { dev, devOptional, optional }]) => path !== "" && !(dev ?? devOptional ?? optional))
    .map(([path, { version = "" }]) => `${path.replace(/^.*node_modules\//, "")}@${version}`);
}
