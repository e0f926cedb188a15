// Finds the JSON in what a go command prints. What stands for `go` on the path
// may be a version manager's script that prints a notice of its own.

/**
 * The texts of the objects, in order. They are indented by tabs, so that only
 * an object's own braces are lines; what else is between them is left out.
 */
export function printedObjects(text: string): readonly string[] {
  return text.split(/^\}$/m).flatMap((piece) => {
    const start = piece.search(/^\{$/m)
    return start < 0 ? [] : [`${piece.slice(start)}}`]
  })
}
