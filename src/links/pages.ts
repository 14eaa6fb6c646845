/** Pages of a repository on GitHub that are no files; `../../issues` leads to them from the root. */
const PAGES = new Set(
  `actions activity archive blame branches commit commits community compare contributors deployments
  discussions edit fork forks graphs issues labels milestone milestones network new packages projects
  pull pulls pulse releases search security settings stargazers subscription tags watchers wiki`.split(
    /\s+/,
  ),
)

/** Names under which the tree at hand is linked; another branch or a commit has a tree of its own. */
export const DEFAULT_BRANCHES: ReadonlySet<string> = new Set(['main', 'master', 'HEAD'])

/** Whether `/owner/name/<word>` is a page that no file decides. */
export function isPage(word: string): boolean {
  return PAGES.has(word)
}
