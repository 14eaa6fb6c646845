/**
 * Whether a path is what a scope in front of an ID names: `login/spec` of `specs/login/spec.md`. Names of
 * folders count as a whole, the ending `.md` may be left out.
 */
export function isScopeOf(scope: string, path: string): boolean {
  return [path, path.replace(/\.md$/, '')].some((one) => one === scope || one.endsWith(`/${scope}`))
}
