// The sizes that can be judged.

/** Which size is judged: the file, the file without padding, or its gzip. */
export const metrics = ['file', 'content', 'gzip'] as const

export type Metric = (typeof metrics)[number]
