export { dotText } from './dot.ts'
export { graphJson } from './graph-json.ts'
export { mermaidText } from './mermaid.ts'
export { type Picture, type PictureNode, pictureOf } from './picture.ts'
