// The refusal of a pack, which is no fault of a run: a build without it is only slower.

/** A pack that isn't used. Its message is a clause about the pack, such as "it is not signed". */
export class UnfitPack extends Error {
  override readonly name = 'UnfitPack'
}
