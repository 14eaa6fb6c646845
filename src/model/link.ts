import type { FoundLink } from './document.ts'

/** Where a URL leads, before anybody looked whether it is there. */
export type Destination =
  /** Another scheme, another host, a page of GitHub, or a template that is filled in later. */
  | { kind: 'external' }
  | { kind: 'empty' }
  /** Above the root, or on somebody's machine. */
  | { kind: 'outside' }
  | {
      kind: 'inside'
      /** From the root, decoded; empty for the root itself. */
      path: string
      /** Behind the `#`, decoded. */
      fragment?: string
      /** It is the file that the link stands in. */
      self: boolean
      /** Written with a slash in front: from the root. */
      absolute: boolean
      /** A `%` in it encodes nothing. */
      misencoded: boolean
    }

/** What stands at the path that a link names. */
export type Found =
  | { state: 'file' }
  | { state: 'folder' }
  /** Git ignores it: only this machine has it. */
  | { state: 'ignored' }
  /** It is there under a name that differs in case only. */
  | { state: 'case'; actual: string }
  | {
      state: 'missing'
      near?: string
      /** The folder that it would lie in is there; not said of the root. */
      folder?: true
    }

/** What a fragment comes to in the file that it is for. */
export type FragmentFound =
  | { state: 'found' }
  /** Nobody can tell: the file is none whose anchors are known. */
  | { state: 'unknown' }
  | { state: 'case'; actual: string }
  | { state: 'missing'; near?: string }
  /** A line behind the last one. */
  | { state: 'past'; lines: number }

/** A link of a Markdown file, and what it leads to. */
export interface Link extends FoundLink {
  /** The file that it stands in. */
  path: string
  destination: Destination
  /** Set where the destination is inside. */
  found?: Found
  /** Set where there is a fragment and the file stands. */
  fragment?: FragmentFound
}
