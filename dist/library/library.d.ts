//#region node_modules/valibot/dist/index.d.mts
//#endregion
//#region src/methods/fallback/fallback.d.ts
/**
 * Fallback type.
 */
type Fallback<TSchema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>> = MaybeDeepReadonly<InferOutput<TSchema>> | ((dataset?: OutputDataset<InferOutput<TSchema>, InferIssue<TSchema>>, config?: Config<InferIssue<TSchema>>) => MaybeDeepReadonly<InferOutput<TSchema>>);
/**
 * Schema with fallback type.
 */
type SchemaWithFallback<TSchema extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TFallback$1 extends Fallback<TSchema>> = TSchema & {
  /**
   * The fallback value.
   */
  readonly fallback: TFallback$1;
};
//#endregion
//#region src/methods/fallback/fallbackAsync.d.ts
/**
 * Fallback async type.
 */
type FallbackAsync<TSchema extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>> = MaybeDeepReadonly<InferOutput<TSchema>> | ((dataset?: OutputDataset<InferOutput<TSchema>, InferIssue<TSchema>>, config?: Config<InferIssue<TSchema>>) => MaybePromise<MaybeDeepReadonly<InferOutput<TSchema>>>);
/**
 * Schema with fallback async type.
 */
type SchemaWithFallbackAsync<TSchema extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TFallback$1 extends FallbackAsync<TSchema>> = Omit<TSchema, "async" | "~standard" | "~run"> & {
  /**
   * The fallback value.
   */
  readonly fallback: TFallback$1;
  /**
   * Whether it's async.
   */
  readonly async: true;
  /**
   * The Standard Schema properties.
   *
   * @internal
   */
  readonly "~standard": StandardProps<InferInput<TSchema>, InferOutput<TSchema>>;
  /**
   * Parses unknown input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: UnknownDataset, config: Config<BaseIssue<unknown>>) => Promise<OutputDataset<InferOutput<TSchema>, InferIssue<TSchema>>>;
};
//#endregion
//#region src/methods/pipe/pipe.d.ts
/**
 * Schema with pipe type.
 */
type SchemaWithPipe<TPipe$1 extends readonly [BaseSchema<unknown, unknown, BaseIssue<unknown>>, ...PipeItem<any, unknown, BaseIssue<unknown>>[]]> = Omit<FirstTupleItem<TPipe$1>, "pipe" | "~standard" | "~run" | "~types"> & {
  /**
   * The pipe items.
   */
  readonly pipe: TPipe$1;
  /**
   * The Standard Schema properties.
   *
   * @internal
   */
  readonly "~standard": StandardProps<InferInput<FirstTupleItem<TPipe$1>>, InferOutput<LastTupleItem<TPipe$1>>>;
  /**
   * Parses unknown input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: UnknownDataset, config: Config<BaseIssue<unknown>>) => OutputDataset<InferOutput<LastTupleItem<TPipe$1>>, InferIssue<TPipe$1[number]>>;
  /**
   * The input, output and issue type.
   *
   * @internal
   */
  readonly "~types"?: {
    readonly input: InferInput<FirstTupleItem<TPipe$1>>;
    readonly output: InferOutput<LastTupleItem<TPipe$1>>;
    readonly issue: InferIssue<TPipe$1[number]>;
  } | undefined;
};
//#endregion
//#region src/actions/title/title.d.ts
/**
 * Title action interface.
 */
interface TitleAction<TInput$1, TTitle extends string> extends BaseMetadata<TInput$1> {
  /**
   * The action type.
   */
  readonly type: "title";
  /**
   * The action reference.
   */
  readonly reference: typeof title;
  /**
   * The title text.
   */
  readonly title: TTitle;
}
/**
 * Creates a title metadata action.
 *
 * @param title_ The title text.
 *
 * @returns A title action.
 */
declare function title<TInput$1, TTitle extends string>(title_: TTitle): TitleAction<TInput$1, TTitle>;
//#endregion
//#region src/types/metadata.d.ts
/**
 * Base metadata interface.
 */
interface BaseMetadata<TInput$1> {
  /**
   * The object kind.
   */
  readonly kind: "metadata";
  /**
   * The metadata type.
   */
  readonly type: string;
  /**
   * The metadata reference.
   */
  readonly reference: (...args: any[]) => BaseMetadata<any>;
  /**
   * The input, output and issue type.
   *
   * @internal
   */
  readonly "~types"?: {
    readonly input: TInput$1;
    readonly output: TInput$1;
    readonly issue: never;
  } | undefined;
}
//#endregion
//#region src/types/dataset.d.ts
/**
 * Unknown dataset interface.
 */
interface UnknownDataset {
  /**
   * Whether it's typed.
   */
  typed?: false;
  /**
   * The dataset value.
   */
  value: unknown;
  /**
   * The dataset issues.
   */
  issues?: undefined;
}
/**
 * Success dataset interface.
 */
interface SuccessDataset<TValue$1> {
  /**
   * Whether it's typed.
   */
  typed: true;
  /**
   * The dataset value.
   */
  value: TValue$1;
  /**
   * The dataset issues.
   */
  issues?: undefined;
}
/**
 * Partial dataset interface.
 */
interface PartialDataset<TValue$1, TIssue extends BaseIssue<unknown>> {
  /**
   * Whether it's typed.
   */
  typed: true;
  /**
   * The dataset value.
   */
  value: TValue$1;
  /**
   * The dataset issues.
   */
  issues: [TIssue, ...TIssue[]];
}
/**
 * Failure dataset interface.
 */
interface FailureDataset<TIssue extends BaseIssue<unknown>> {
  /**
   * Whether it's typed.
   */
  typed: false;
  /**
   * The dataset value.
   */
  value: unknown;
  /**
   * The dataset issues.
   */
  issues: [TIssue, ...TIssue[]];
}
/**
 * Output dataset type.
 */
type OutputDataset<TValue$1, TIssue extends BaseIssue<unknown>> = SuccessDataset<TValue$1> | PartialDataset<TValue$1, TIssue> | FailureDataset<TIssue>;
//#endregion
//#region src/types/standard.d.ts
/**
 * The Standard Schema properties interface.
 */
interface StandardProps<TInput$1, TOutput$1> {
  /**
   * The version number of the standard.
   */
  readonly version: 1;
  /**
   * The vendor name of the schema library.
   */
  readonly vendor: "valibot";
  /**
   * Validates unknown input values.
   */
  readonly validate: (value: unknown) => StandardResult<TOutput$1> | Promise<StandardResult<TOutput$1>>;
  /**
   * Inferred types associated with the schema.
   */
  readonly types?: StandardTypes<TInput$1, TOutput$1> | undefined;
}
/**
 * The result interface of the validate function.
 */
type StandardResult<TOutput$1> = StandardSuccessResult<TOutput$1> | StandardFailureResult;
/**
 * The result interface if validation succeeds.
 */
interface StandardSuccessResult<TOutput$1> {
  /**
   * The typed output value.
   */
  readonly value: TOutput$1;
  /**
   * The non-existent issues.
   */
  readonly issues?: undefined;
}
/**
 * The result interface if validation fails.
 */
interface StandardFailureResult {
  /**
   * The issues of failed validation.
   */
  readonly issues: readonly StandardIssue[];
}
/**
 * The issue interface of the failure output.
 */
interface StandardIssue {
  /**
   * The error message of the issue.
   */
  readonly message: string;
  /**
   * The path of the issue, if any.
   */
  readonly path?: readonly (PropertyKey | StandardPathItem)[] | undefined;
}
/**
 * The path item interface of the issue.
 */
interface StandardPathItem {
  /**
   * The key of the path item.
   */
  readonly key: PropertyKey;
}
/**
 * The Standard Schema types interface.
 */
interface StandardTypes<TInput$1, TOutput$1> {
  /**
   * The input type of the schema.
   */
  readonly input: TInput$1;
  /**
   * The output type of the schema.
   */
  readonly output: TOutput$1;
}
//#endregion
//#region src/types/schema.d.ts
/**
 * Base schema interface.
 */
interface BaseSchema<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> {
  /**
   * The object kind.
   */
  readonly kind: "schema";
  /**
   * The schema type.
   */
  readonly type: string;
  /**
   * The schema reference.
   */
  readonly reference: (...args: any[]) => BaseSchema<unknown, unknown, BaseIssue<unknown>>;
  /**
   * The expected property.
   */
  readonly expects: string;
  /**
   * Whether it's async.
   */
  readonly async: false;
  /**
   * The Standard Schema properties.
   *
   * @internal
   */
  readonly "~standard": StandardProps<TInput$1, TOutput$1>;
  /**
   * Parses unknown input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: UnknownDataset, config: Config<BaseIssue<unknown>>) => OutputDataset<TOutput$1, TIssue>;
  /**
   * The input, output and issue type.
   *
   * @internal
   */
  readonly "~types"?: {
    readonly input: TInput$1;
    readonly output: TOutput$1;
    readonly issue: TIssue;
  } | undefined;
}
/**
 * Base schema async interface.
 */
interface BaseSchemaAsync<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> extends Omit<BaseSchema<TInput$1, TOutput$1, TIssue>, "reference" | "async" | "~run"> {
  /**
   * The schema reference.
   */
  readonly reference: (...args: any[]) => BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>;
  /**
   * Whether it's async.
   */
  readonly async: true;
  /**
   * Parses unknown input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: UnknownDataset, config: Config<BaseIssue<unknown>>) => Promise<OutputDataset<TOutput$1, TIssue>>;
}
/**
 * Generic schema type.
 */
type GenericSchema<TInput$1 = unknown, TOutput$1 = TInput$1, TIssue extends BaseIssue<unknown> = BaseIssue<unknown>> = BaseSchema<TInput$1, TOutput$1, TIssue>;
//#endregion
//#region src/types/transformation.d.ts
/**
 * Base transformation interface.
 */
interface BaseTransformation<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> {
  /**
   * The object kind.
   */
  readonly kind: "transformation";
  /**
   * The transformation type.
   */
  readonly type: string;
  /**
   * The transformation reference.
   */
  readonly reference: (...args: any[]) => BaseTransformation<any, any, BaseIssue<unknown>>;
  /**
   * Whether it's async.
   */
  readonly async: false;
  /**
   * Transforms known input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: SuccessDataset<TInput$1>, config: Config<BaseIssue<unknown>>) => OutputDataset<TOutput$1, BaseIssue<unknown> | TIssue>;
  /**
   * The input, output and issue type.
   *
   * @internal
   */
  readonly "~types"?: {
    readonly input: TInput$1;
    readonly output: TOutput$1;
    readonly issue: TIssue;
  } | undefined;
}
/**
 * Base transformation async interface.
 */
interface BaseTransformationAsync<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> extends Omit<BaseTransformation<TInput$1, TOutput$1, TIssue>, "reference" | "async" | "~run"> {
  /**
   * The transformation reference.
   */
  readonly reference: (...args: any[]) => BaseTransformation<any, any, BaseIssue<unknown>> | BaseTransformationAsync<any, any, BaseIssue<unknown>>;
  /**
   * Whether it's async.
   */
  readonly async: true;
  /**
   * Transforms known input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: SuccessDataset<TInput$1>, config: Config<BaseIssue<unknown>>) => Promise<OutputDataset<TOutput$1, BaseIssue<unknown> | TIssue>>;
}
//#endregion
//#region src/types/validation.d.ts
/**
 * Base validation interface.
 */
interface BaseValidation<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> {
  /**
   * The object kind.
   */
  readonly kind: "validation";
  /**
   * The validation type.
   */
  readonly type: string;
  /**
   * The validation reference.
   */
  readonly reference: (...args: any[]) => BaseValidation<any, any, BaseIssue<unknown>>;
  /**
   * The expected property.
   */
  readonly expects: string | null;
  /**
   * Whether it's async.
   */
  readonly async: false;
  /**
   * Validates known input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: OutputDataset<TInput$1, BaseIssue<unknown>>, config: Config<BaseIssue<unknown>>) => OutputDataset<TOutput$1, BaseIssue<unknown> | TIssue>;
  /**
   * The input, output and issue type.
   *
   * @internal
   */
  readonly "~types"?: {
    readonly input: TInput$1;
    readonly output: TOutput$1;
    readonly issue: TIssue;
  } | undefined;
}
/**
 * Base validation async interface.
 */
interface BaseValidationAsync<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> extends Omit<BaseValidation<TInput$1, TOutput$1, TIssue>, "reference" | "async" | "~run"> {
  /**
   * The validation reference.
   */
  readonly reference: (...args: any[]) => BaseValidation<any, any, BaseIssue<unknown>> | BaseValidationAsync<any, any, BaseIssue<unknown>>;
  /**
   * Whether it's async.
   */
  readonly async: true;
  /**
   * Validates known input values.
   *
   * @param dataset The input dataset.
   * @param config The configuration.
   *
   * @returns The output dataset.
   *
   * @internal
   */
  readonly "~run": (dataset: OutputDataset<TInput$1, BaseIssue<unknown>>, config: Config<BaseIssue<unknown>>) => Promise<OutputDataset<TOutput$1, BaseIssue<unknown> | TIssue>>;
}
//#endregion
//#region src/types/infer.d.ts
/**
 * Infer input type.
 */
type InferInput<TItem$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>> | BaseValidation<any, unknown, BaseIssue<unknown>> | BaseValidationAsync<any, unknown, BaseIssue<unknown>> | BaseTransformation<any, unknown, BaseIssue<unknown>> | BaseTransformationAsync<any, unknown, BaseIssue<unknown>> | BaseMetadata<any>> = NonNullable<TItem$1["~types"]>["input"];
/**
 * Infer output type.
 */
type InferOutput<TItem$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>> | BaseValidation<any, unknown, BaseIssue<unknown>> | BaseValidationAsync<any, unknown, BaseIssue<unknown>> | BaseTransformation<any, unknown, BaseIssue<unknown>> | BaseTransformationAsync<any, unknown, BaseIssue<unknown>> | BaseMetadata<any>> = NonNullable<TItem$1["~types"]>["output"];
/**
 * Infer issue type.
 */
type InferIssue<TItem$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>> | BaseValidation<any, unknown, BaseIssue<unknown>> | BaseValidationAsync<any, unknown, BaseIssue<unknown>> | BaseTransformation<any, unknown, BaseIssue<unknown>> | BaseTransformationAsync<any, unknown, BaseIssue<unknown>> | BaseMetadata<any>> = NonNullable<TItem$1["~types"]>["issue"];
/**
 * Constructs a type that is maybe readonly.
 */
type MaybeReadonly<TValue$1> = TValue$1 | Readonly<TValue$1>;
/**
 * Constructs a type that is deeply readonly.
 */
type DeepReadonly$1<TValue$1> = TValue$1 extends Record<string, unknown> | readonly unknown[] ? { readonly [TKey in keyof TValue$1]: DeepReadonly$1<TValue$1[TKey]>; } : TValue$1;
/**
 * Constructs a type that is maybe deeply readonly.
 */
type MaybeDeepReadonly<TValue$1> = TValue$1 | DeepReadonly$1<TValue$1>;
/**
 * Constructs a type that is maybe a promise.
 */
type MaybePromise<TValue$1> = TValue$1 | Promise<TValue$1>;
/**
 * Prettifies a type for better readability.
 *
 * Hint: This type has no effect and is only used so that TypeScript displays
 * the final type in the preview instead of the utility types used.
 */
type Prettify<TObject> = { [TKey in keyof TObject]: TObject[TKey]; } & {};
/**
 * Marks specific keys as optional.
 */
type MarkOptional<TObject, TKeys extends keyof TObject> = { [TKey in keyof TObject]?: unknown; } & Omit<TObject, TKeys> & Partial<Pick<TObject, TKeys>>;
/**
 * Extracts first tuple item.
 */
type FirstTupleItem<TTuple extends readonly [unknown, ...unknown[]]> = TTuple[0];
/**
 * Extracts last tuple item.
 */
type LastTupleItem<TTuple extends readonly [unknown, ...unknown[]]> = TTuple[TTuple extends readonly [unknown, ...infer TRest] ? TRest["length"] : never];
//#endregion
//#region src/types/other.d.ts
/**
 * Error message type.
 */
type ErrorMessage<TIssue extends BaseIssue<unknown>> = ((issue: TIssue) => string) | string;
/**
 * Default type.
 */
type Default<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TInput$1 extends null | undefined> = MaybeDeepReadonly<InferInput<TWrapped$1> | TInput$1> | ((dataset?: UnknownDataset, config?: Config<InferIssue<TWrapped$1>>) => MaybeDeepReadonly<InferInput<TWrapped$1> | TInput$1>) | undefined;
/**
 * Default async type.
 */
type DefaultAsync<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TInput$1 extends null | undefined> = MaybeDeepReadonly<InferInput<TWrapped$1> | TInput$1> | ((dataset?: UnknownDataset, config?: Config<InferIssue<TWrapped$1>>) => MaybePromise<MaybeDeepReadonly<InferInput<TWrapped$1> | TInput$1>>) | undefined;
/**
 * Default value type.
 */
type DefaultValue<TDefault extends Default<BaseSchema<unknown, unknown, BaseIssue<unknown>>, null | undefined> | DefaultAsync<BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, null | undefined>> = TDefault extends DefaultAsync<infer TWrapped extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, infer TInput> ? TDefault extends ((dataset?: UnknownDataset, config?: Config<InferIssue<TWrapped>>) => MaybePromise<MaybeDeepReadonly<InferInput<TWrapped> | TInput>>) ? Awaited<ReturnType<TDefault>> : TDefault : never;
//#endregion
//#region src/types/object.d.ts
/**
 * Optional entry schema type.
 */
type OptionalEntrySchema = ExactOptionalSchema<BaseSchema<unknown, unknown, BaseIssue<unknown>>, unknown> | NullishSchema<BaseSchema<unknown, unknown, BaseIssue<unknown>>, unknown> | OptionalSchema<BaseSchema<unknown, unknown, BaseIssue<unknown>>, unknown>;
/**
 * Optional entry schema async type.
 */
type OptionalEntrySchemaAsync = ExactOptionalSchemaAsync<BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, unknown> | NullishSchemaAsync<BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, unknown> | OptionalSchemaAsync<BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, unknown>;
/**
 * Object entries interface.
 */
interface ObjectEntries {
  [key: string]: BaseSchema<unknown, unknown, BaseIssue<unknown>> | SchemaWithFallback<BaseSchema<unknown, unknown, BaseIssue<unknown>>, unknown> | OptionalEntrySchema;
}
/**
 * Object entries async interface.
 */
interface ObjectEntriesAsync {
  [key: string]: BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>> | SchemaWithFallback<BaseSchema<unknown, unknown, BaseIssue<unknown>>, unknown> | SchemaWithFallbackAsync<BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, unknown> | OptionalEntrySchema | OptionalEntrySchemaAsync;
}
/**
 * Infer entries input type.
 */
type InferEntriesInput<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = { -readonly [TKey in keyof TEntries$1]: InferInput<TEntries$1[TKey]>; };
/**
 * Infer entries output type.
 */
type InferEntriesOutput<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = { -readonly [TKey in keyof TEntries$1]: InferOutput<TEntries$1[TKey]>; };
/**
 * Optional input keys type.
 */
type OptionalInputKeys<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = { [TKey in keyof TEntries$1]: TEntries$1[TKey] extends OptionalEntrySchema | OptionalEntrySchemaAsync ? TKey : never; }[keyof TEntries$1];
/**
 * Optional output keys type.
 */
type OptionalOutputKeys<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = { [TKey in keyof TEntries$1]: TEntries$1[TKey] extends OptionalEntrySchema | OptionalEntrySchemaAsync ? undefined extends TEntries$1[TKey]["default"] ? TKey : never : never; }[keyof TEntries$1];
/**
 * Input with question marks type.
 */
type InputWithQuestionMarks<TEntries$1 extends ObjectEntries | ObjectEntriesAsync, TObject extends InferEntriesInput<TEntries$1>> = MarkOptional<TObject, OptionalInputKeys<TEntries$1>>;
/**
 * Output with question marks type.
 */
type OutputWithQuestionMarks<TEntries$1 extends ObjectEntries | ObjectEntriesAsync, TObject extends InferEntriesOutput<TEntries$1>> = MarkOptional<TObject, OptionalOutputKeys<TEntries$1>>;
/**
 * Readonly output keys type.
 */
type ReadonlyOutputKeys<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = { [TKey in keyof TEntries$1]: TEntries$1[TKey] extends {
  readonly pipe: readonly unknown[];
} ? ReadonlyAction<any> extends TEntries$1[TKey]["pipe"][number] ? TKey : never : never; }[keyof TEntries$1];
/**
 * Output with readonly type.
 */
type OutputWithReadonly<TEntries$1 extends ObjectEntries | ObjectEntriesAsync, TObject extends OutputWithQuestionMarks<TEntries$1, InferEntriesOutput<TEntries$1>>> = ReadonlyOutputKeys<TEntries$1> extends never ? TObject : Readonly<TObject> & Pick<TObject, Exclude<keyof TObject, ReadonlyOutputKeys<TEntries$1>>>;
/**
 * Infer object input type.
 */
type InferObjectInput<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = Prettify<InputWithQuestionMarks<TEntries$1, InferEntriesInput<TEntries$1>>>;
/**
 * Infer object output type.
 */
type InferObjectOutput<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = Prettify<OutputWithReadonly<TEntries$1, OutputWithQuestionMarks<TEntries$1, InferEntriesOutput<TEntries$1>>>>;
/**
 * Infer object issue type.
 */
type InferObjectIssue<TEntries$1 extends ObjectEntries | ObjectEntriesAsync> = InferIssue<TEntries$1[keyof TEntries$1]>;
//#endregion
//#region src/types/issue.d.ts
/**
 * Array path item interface.
 */
interface ArrayPathItem {
  /**
   * The path item type.
   */
  readonly type: "array";
  /**
   * The path item origin.
   */
  readonly origin: "value";
  /**
   * The path item input.
   */
  readonly input: MaybeReadonly<unknown[]>;
  /**
   * The path item key.
   */
  readonly key: number;
  /**
   * The path item value.
   */
  readonly value: unknown;
}
/**
 * Map path item interface.
 */
interface MapPathItem {
  /**
   * The path item type.
   */
  readonly type: "map";
  /**
   * The path item origin.
   */
  readonly origin: "key" | "value";
  /**
   * The path item input.
   */
  readonly input: Map<unknown, unknown>;
  /**
   * The path item key.
   */
  readonly key: unknown;
  /**
   * The path item value.
   */
  readonly value: unknown;
}
/**
 * Object path item interface.
 */
interface ObjectPathItem {
  /**
   * The path item type.
   */
  readonly type: "object";
  /**
   * The path item origin.
   */
  readonly origin: "key" | "value";
  /**
   * The path item input.
   */
  readonly input: Record<string, unknown>;
  /**
   * The path item key.
   */
  readonly key: string;
  /**
   * The path item value.
   */
  readonly value: unknown;
}
/**
 * Set path item interface.
 */
interface SetPathItem {
  /**
   * The path item type.
   */
  readonly type: "set";
  /**
   * The path item origin.
   */
  readonly origin: "value";
  /**
   * The path item input.
   */
  readonly input: Set<unknown>;
  /**
   * The path item key.
   */
  readonly key: null;
  /**
   * The path item key.
   */
  readonly value: unknown;
}
/**
 * Unknown path item interface.
 */
interface UnknownPathItem {
  /**
   * The path item type.
   */
  readonly type: "unknown";
  /**
   * The path item origin.
   */
  readonly origin: "key" | "value";
  /**
   * The path item input.
   */
  readonly input: unknown;
  /**
   * The path item key.
   */
  readonly key: unknown;
  /**
   * The path item value.
   */
  readonly value: unknown;
}
/**
 * Issue path item type.
 */
type IssuePathItem = ArrayPathItem | MapPathItem | ObjectPathItem | SetPathItem | UnknownPathItem;
/**
 * Base issue interface.
 */
interface BaseIssue<TInput$1> extends Config<BaseIssue<TInput$1>> {
  /**
   * The issue kind.
   */
  readonly kind: "schema" | "validation" | "transformation";
  /**
   * The issue type.
   */
  readonly type: string;
  /**
   * The raw input data.
   */
  readonly input: TInput$1;
  /**
   * The expected property.
   */
  readonly expected: string | null;
  /**
   * The received property.
   */
  readonly received: string;
  /**
   * The error message.
   */
  readonly message: string;
  /**
   * The input requirement.
   */
  readonly requirement?: unknown | undefined;
  /**
   * The issue path.
   */
  readonly path?: [IssuePathItem, ...IssuePathItem[]] | undefined;
  /**
   * The sub issues.
   */
  readonly issues?: [BaseIssue<TInput$1>, ...BaseIssue<TInput$1>[]] | undefined;
}
//#endregion
//#region src/types/config.d.ts
/**
 * Config interface.
 */
interface Config<TIssue extends BaseIssue<unknown>> {
  /**
   * The selected language.
   */
  readonly lang?: string | undefined;
  /**
   * The error message.
   */
  readonly message?: ErrorMessage<TIssue> | undefined;
  /**
   * Whether it should be aborted early.
   */
  readonly abortEarly?: boolean | undefined;
  /**
   * Whether a pipe should be aborted early.
   */
  readonly abortPipeEarly?: boolean | undefined;
}
//#endregion
//#region src/types/pipe.d.ts
/**
 * Pipe action type.
 */
type PipeAction<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> = BaseValidation<TInput$1, TOutput$1, TIssue> | BaseTransformation<TInput$1, TOutput$1, TIssue> | BaseMetadata<TInput$1>;
/**
 * Pipe item type.
 */
type PipeItem<TInput$1, TOutput$1, TIssue extends BaseIssue<unknown>> = BaseSchema<TInput$1, TOutput$1, TIssue> | PipeAction<TInput$1, TOutput$1, TIssue>;
//#endregion
//#region src/schemas/array/types.d.ts
/**
 * Array issue interface.
 */
interface ArrayIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "array";
  /**
   * The expected property.
   */
  readonly expected: "Array";
}
//#endregion
//#region src/schemas/array/array.d.ts
/**
 * Array schema interface.
 */
interface ArraySchema<TItem$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TMessage extends ErrorMessage<ArrayIssue> | undefined> extends BaseSchema<InferInput<TItem$1>[], InferOutput<TItem$1>[], ArrayIssue | InferIssue<TItem$1>> {
  /**
   * The schema type.
   */
  readonly type: "array";
  /**
   * The schema reference.
   */
  readonly reference: typeof array;
  /**
   * The expected property.
   */
  readonly expects: "Array";
  /**
   * The array item schema.
   */
  readonly item: TItem$1;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates an array schema.
 *
 * @param item The item schema.
 *
 * @returns An array schema.
 */
declare function array<const TItem$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(item: TItem$1): ArraySchema<TItem$1, undefined>;
/**
 * Creates an array schema.
 *
 * @param item The item schema.
 * @param message The error message.
 *
 * @returns An array schema.
 */
declare function array<const TItem$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, const TMessage extends ErrorMessage<ArrayIssue> | undefined>(item: TItem$1, message: TMessage): ArraySchema<TItem$1, TMessage>;
//#endregion
//#region src/schemas/boolean/boolean.d.ts
/**
 * Boolean issue interface.
 */
interface BooleanIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "boolean";
  /**
   * The expected property.
   */
  readonly expected: "boolean";
}
/**
 * Boolean schema interface.
 */
interface BooleanSchema<TMessage extends ErrorMessage<BooleanIssue> | undefined> extends BaseSchema<boolean, boolean, BooleanIssue> {
  /**
   * The schema type.
   */
  readonly type: "boolean";
  /**
   * The schema reference.
   */
  readonly reference: typeof boolean;
  /**
   * The expected property.
   */
  readonly expects: "boolean";
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a boolean schema.
 *
 * @returns A boolean schema.
 */
declare function boolean(): BooleanSchema<undefined>;
/**
 * Creates a boolean schema.
 *
 * @param message The error message.
 *
 * @returns A boolean schema.
 */
declare function boolean<const TMessage extends ErrorMessage<BooleanIssue> | undefined>(message: TMessage): BooleanSchema<TMessage>;
//#endregion
//#region src/schemas/exactOptional/exactOptional.d.ts
/**
 * Exact optional schema interface.
 */
interface ExactOptionalSchema<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TDefault extends Default<TWrapped$1, never>> extends BaseSchema<InferInput<TWrapped$1>, InferOutput<TWrapped$1>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "exact_optional";
  /**
   * The schema reference.
   */
  readonly reference: typeof exactOptional;
  /**
   * The expected property.
   */
  readonly expects: TWrapped$1["expects"];
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates an exact optional schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns An exact optional schema.
 */
declare function exactOptional<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): ExactOptionalSchema<TWrapped$1, undefined>;
/**
 * Creates an exact optional schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns An exact optional schema.
 */
declare function exactOptional<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, const TDefault extends Default<TWrapped$1, never>>(wrapped: TWrapped$1, default_: TDefault): ExactOptionalSchema<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.d.ts
/**
 * Exact optional schema async interface.
 */
interface ExactOptionalSchemaAsync<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TDefault extends DefaultAsync<TWrapped$1, never>> extends BaseSchemaAsync<InferInput<TWrapped$1>, InferOutput<TWrapped$1>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "exact_optional";
  /**
   * The schema reference.
   */
  readonly reference: typeof exactOptional | typeof exactOptionalAsync;
  /**
   * The expected property.
   */
  readonly expects: TWrapped$1["expects"];
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates an exact optional schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns An exact optional schema.
 */
declare function exactOptionalAsync<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): ExactOptionalSchemaAsync<TWrapped$1, undefined>;
/**
 * Creates an exact optional schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns An exact optional schema.
 */
declare function exactOptionalAsync<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, const TDefault extends DefaultAsync<TWrapped$1, never>>(wrapped: TWrapped$1, default_: TDefault): ExactOptionalSchemaAsync<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/literal/literal.d.ts
/**
 * Literal type.
 */
type Literal = bigint | boolean | number | string | symbol;
/**
 * Literal issue interface.
 */
interface LiteralIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "literal";
  /**
   * The expected property.
   */
  readonly expected: string;
}
/**
 * Literal schema interface.
 */
interface LiteralSchema<TLiteral extends Literal, TMessage extends ErrorMessage<LiteralIssue> | undefined> extends BaseSchema<TLiteral, TLiteral, LiteralIssue> {
  /**
   * The schema type.
   */
  readonly type: "literal";
  /**
   * The schema reference.
   */
  readonly reference: typeof literal;
  /**
   * The literal value.
   */
  readonly literal: TLiteral;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a literal schema.
 *
 * @param literal_ The literal value.
 *
 * @returns A literal schema.
 */
declare function literal<const TLiteral extends Literal>(literal_: TLiteral): LiteralSchema<TLiteral, undefined>;
/**
 * Creates a literal schema.
 *
 * @param literal_ The literal value.
 * @param message The error message.
 *
 * @returns A literal schema.
 */
declare function literal<const TLiteral extends Literal, const TMessage extends ErrorMessage<LiteralIssue> | undefined>(literal_: TLiteral, message: TMessage): LiteralSchema<TLiteral, TMessage>;
//#endregion
//#region src/schemas/nullable/types.d.ts
/**
 * Infer nullable output type.
 */
type InferNullableOutput<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TDefault extends DefaultAsync<TWrapped$1, null>> = undefined extends TDefault ? InferOutput<TWrapped$1> | null : InferOutput<TWrapped$1> | Extract<DefaultValue<TDefault>, null>;
//#endregion
//#region src/schemas/nullable/nullable.d.ts
/**
 * Nullable schema interface.
 */
interface NullableSchema<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TDefault extends Default<TWrapped$1, null>> extends BaseSchema<InferInput<TWrapped$1> | null, InferNullableOutput<TWrapped$1, TDefault>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "nullable";
  /**
   * The schema reference.
   */
  readonly reference: typeof nullable;
  /**
   * The expected property.
   */
  readonly expects: `(${TWrapped$1["expects"]} | null)`;
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates a nullable schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns A nullable schema.
 */
declare function nullable<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): NullableSchema<TWrapped$1, undefined>;
/**
 * Creates a nullable schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns A nullable schema.
 */
declare function nullable<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, const TDefault extends Default<TWrapped$1, null>>(wrapped: TWrapped$1, default_: TDefault): NullableSchema<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/nullish/types.d.ts
/**
 * Infer nullish output type.
 */
type InferNullishOutput<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TDefault extends DefaultAsync<TWrapped$1, null | undefined>> = undefined extends TDefault ? InferOutput<TWrapped$1> | null | undefined : InferOutput<TWrapped$1> | Extract<DefaultValue<TDefault>, null | undefined>;
//#endregion
//#region src/schemas/nullish/nullish.d.ts
/**
 * Nullish schema interface.
 */
interface NullishSchema<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TDefault extends Default<TWrapped$1, null | undefined>> extends BaseSchema<InferInput<TWrapped$1> | null | undefined, InferNullishOutput<TWrapped$1, TDefault>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "nullish";
  /**
   * The schema reference.
   */
  readonly reference: typeof nullish;
  /**
   * The expected property.
   */
  readonly expects: `(${TWrapped$1["expects"]} | null | undefined)`;
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates a nullish schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns A nullish schema.
 */
declare function nullish<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): NullishSchema<TWrapped$1, undefined>;
/**
 * Creates a nullish schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns A nullish schema.
 */
declare function nullish<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, const TDefault extends Default<TWrapped$1, null | undefined>>(wrapped: TWrapped$1, default_: TDefault): NullishSchema<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/nullish/nullishAsync.d.ts
/**
 * Nullish schema async interface.
 */
interface NullishSchemaAsync<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TDefault extends DefaultAsync<TWrapped$1, null | undefined>> extends BaseSchemaAsync<InferInput<TWrapped$1> | null | undefined, InferNullishOutput<TWrapped$1, TDefault>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "nullish";
  /**
   * The schema reference.
   */
  readonly reference: typeof nullish | typeof nullishAsync;
  /**
   * The expected property.
   */
  readonly expects: `(${TWrapped$1["expects"]} | null | undefined)`;
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates a nullish schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns A nullish schema.
 */
declare function nullishAsync<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): NullishSchemaAsync<TWrapped$1, undefined>;
/**
 * Creates a nullish schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns A nullish schema.
 */
declare function nullishAsync<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, const TDefault extends DefaultAsync<TWrapped$1, null | undefined>>(wrapped: TWrapped$1, default_: TDefault): NullishSchemaAsync<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/number/number.d.ts
/**
 * Number issue interface.
 */
interface NumberIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "number";
  /**
   * The expected property.
   */
  readonly expected: "number";
}
/**
 * Number schema interface.
 */
interface NumberSchema<TMessage extends ErrorMessage<NumberIssue> | undefined> extends BaseSchema<number, number, NumberIssue> {
  /**
   * The schema type.
   */
  readonly type: "number";
  /**
   * The schema reference.
   */
  readonly reference: typeof number;
  /**
   * The expected property.
   */
  readonly expects: "number";
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a number schema.
 *
 * @returns A number schema.
 */
declare function number(): NumberSchema<undefined>;
/**
 * Creates a number schema.
 *
 * @param message The error message.
 *
 * @returns A number schema.
 */
declare function number<const TMessage extends ErrorMessage<NumberIssue> | undefined>(message: TMessage): NumberSchema<TMessage>;
//#endregion
//#region src/schemas/object/types.d.ts
/**
 * Object issue interface.
 */
interface ObjectIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "object";
  /**
   * The expected property.
   */
  readonly expected: "Object" | `"${string}"`;
}
//#endregion
//#region src/schemas/object/object.d.ts
/**
 * Object schema interface.
 */
interface ObjectSchema<TEntries$1 extends ObjectEntries, TMessage extends ErrorMessage<ObjectIssue> | undefined> extends BaseSchema<InferObjectInput<TEntries$1>, InferObjectOutput<TEntries$1>, ObjectIssue | InferObjectIssue<TEntries$1>> {
  /**
   * The schema type.
   */
  readonly type: "object";
  /**
   * The schema reference.
   */
  readonly reference: typeof object;
  /**
   * The expected property.
   */
  readonly expects: "Object";
  /**
   * The entries schema.
   */
  readonly entries: TEntries$1;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates an object schema.
 *
 * Hint: This schema removes unknown entries. The output will only include the
 * entries you specify. To include unknown entries, use `looseObject`. To
 * return an issue for unknown entries, use `strictObject`. To include and
 * validate unknown entries, use `objectWithRest`.
 *
 * @param entries The entries schema.
 *
 * @returns An object schema.
 */
declare function object<const TEntries$1 extends ObjectEntries>(entries: TEntries$1): ObjectSchema<TEntries$1, undefined>;
/**
 * Creates an object schema.
 *
 * Hint: This schema removes unknown entries. The output will only include the
 * entries you specify. To include unknown entries, use `looseObject`. To
 * return an issue for unknown entries, use `strictObject`. To include and
 * validate unknown entries, use `objectWithRest`.
 *
 * @param entries The entries schema.
 * @param message The error message.
 *
 * @returns An object schema.
 */
declare function object<const TEntries$1 extends ObjectEntries, const TMessage extends ErrorMessage<ObjectIssue> | undefined>(entries: TEntries$1, message: TMessage): ObjectSchema<TEntries$1, TMessage>;
//#endregion
//#region src/schemas/optional/types.d.ts
/**
 * Infer optional output type.
 */
type InferOptionalOutput<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TDefault extends DefaultAsync<TWrapped$1, undefined>> = undefined extends TDefault ? InferOutput<TWrapped$1> | undefined : InferOutput<TWrapped$1> | Extract<DefaultValue<TDefault>, undefined>;
//#endregion
//#region src/schemas/optional/optional.d.ts
/**
 * Optional schema interface.
 */
interface OptionalSchema<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TDefault extends Default<TWrapped$1, undefined>> extends BaseSchema<InferInput<TWrapped$1> | undefined, InferOptionalOutput<TWrapped$1, TDefault>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "optional";
  /**
   * The schema reference.
   */
  readonly reference: typeof optional;
  /**
   * The expected property.
   */
  readonly expects: `(${TWrapped$1["expects"]} | undefined)`;
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates an optional schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns An optional schema.
 */
declare function optional<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): OptionalSchema<TWrapped$1, undefined>;
/**
 * Creates an optional schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns An optional schema.
 */
declare function optional<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, const TDefault extends Default<TWrapped$1, undefined>>(wrapped: TWrapped$1, default_: TDefault): OptionalSchema<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/optional/optionalAsync.d.ts
/**
 * Optional schema async interface.
 */
interface OptionalSchemaAsync<TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TDefault extends DefaultAsync<TWrapped$1, undefined>> extends BaseSchemaAsync<InferInput<TWrapped$1> | undefined, InferOptionalOutput<TWrapped$1, TDefault>, InferIssue<TWrapped$1>> {
  /**
   * The schema type.
   */
  readonly type: "optional";
  /**
   * The schema reference.
   */
  readonly reference: typeof optional | typeof optionalAsync;
  /**
   * The expected property.
   */
  readonly expects: `(${TWrapped$1["expects"]} | undefined)`;
  /**
   * The wrapped schema.
   */
  readonly wrapped: TWrapped$1;
  /**
   * The default value.
   */
  readonly default: TDefault;
}
/**
 * Creates an optional schema.
 *
 * @param wrapped The wrapped schema.
 *
 * @returns An optional schema.
 */
declare function optionalAsync<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>>(wrapped: TWrapped$1): OptionalSchemaAsync<TWrapped$1, undefined>;
/**
 * Creates an optional schema.
 *
 * @param wrapped The wrapped schema.
 * @param default_ The default value.
 *
 * @returns An optional schema.
 */
declare function optionalAsync<const TWrapped$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, const TDefault extends DefaultAsync<TWrapped$1, undefined>>(wrapped: TWrapped$1, default_: TDefault): OptionalSchemaAsync<TWrapped$1, TDefault>;
//#endregion
//#region src/schemas/picklist/picklist.d.ts
/**
 * Picklist options type.
 */
type PicklistOptions = MaybeReadonly<(string | number | bigint)[]>;
/**
 * Picklist issue interface.
 */
interface PicklistIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "picklist";
  /**
   * The expected property.
   */
  readonly expected: string;
}
/**
 * Picklist schema interface.
 */
interface PicklistSchema<TOptions$1 extends PicklistOptions, TMessage extends ErrorMessage<PicklistIssue> | undefined> extends BaseSchema<TOptions$1[number], TOptions$1[number], PicklistIssue> {
  /**
   * The schema type.
   */
  readonly type: "picklist";
  /**
   * The schema reference.
   */
  readonly reference: typeof picklist;
  /**
   * The picklist options.
   */
  readonly options: TOptions$1;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a picklist schema.
 *
 * @param options The picklist options.
 *
 * @returns A picklist schema.
 */
declare function picklist<const TOptions$1 extends PicklistOptions>(options: TOptions$1): PicklistSchema<TOptions$1, undefined>;
/**
 * Creates a picklist schema.
 *
 * @param options The picklist options.
 * @param message The error message.
 *
 * @returns A picklist schema.
 */
declare function picklist<const TOptions$1 extends PicklistOptions, const TMessage extends ErrorMessage<PicklistIssue> | undefined>(options: TOptions$1, message: TMessage): PicklistSchema<TOptions$1, TMessage>;
//#endregion
//#region src/schemas/record/types.d.ts
/**
 * Record issue interface.
 */
interface RecordIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "record";
  /**
   * The expected property.
   */
  readonly expected: "Object";
}
/**
 * Is literal type.
 */
type IsLiteral<TKey$1 extends string | number | symbol> = string extends TKey$1 ? false : number extends TKey$1 ? false : symbol extends TKey$1 ? false : TKey$1 extends Brand<string | number | symbol> ? false : true;
/**
 * Optional keys type.
 */
type OptionalKeys<TObject extends Record<string | number | symbol, unknown>> = { [TKey in keyof TObject]: IsLiteral<TKey> extends true ? TKey : never; }[keyof TObject];
/**
 * With question marks type.
 *
 * Hint: We mark an entry as optional if we detect that its key is a literal
 * type. The reason for this is that it is not technically possible to detect
 * missing literal keys without restricting the key schema to `string`, `enum`
 * and `picklist`. However, if `enum` and `picklist` are used, it is better to
 * use `object` with `entriesFromList` because it already covers the needed
 * functionality. This decision also reduces the bundle size of `record`,
 * because it only needs to check the entries of the input and not any missing
 * keys.
 */
type WithQuestionMarks<TObject extends Record<string | number | symbol, unknown>> = MarkOptional<TObject, OptionalKeys<TObject>>;
/**
 * With readonly type.
 */
type WithReadonly<TValue$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>, TObject extends WithQuestionMarks<Record<string | number | symbol, unknown>>> = TValue$1 extends {
  readonly pipe: readonly unknown[];
} ? ReadonlyAction<any> extends TValue$1["pipe"][number] ? Readonly<TObject> : TObject : TObject;
/**
 * Infer record input type.
 */
type InferRecordInput<TKey$1 extends BaseSchema<string, string | number | symbol, BaseIssue<unknown>> | BaseSchemaAsync<string, string | number | symbol, BaseIssue<unknown>>, TValue$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>> = Prettify<WithQuestionMarks<Record<InferInput<TKey$1>, InferInput<TValue$1>>>>;
/**
 * Infer record output type.
 */
type InferRecordOutput<TKey$1 extends BaseSchema<string, string | number | symbol, BaseIssue<unknown>> | BaseSchemaAsync<string, string | number | symbol, BaseIssue<unknown>>, TValue$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>> | BaseSchemaAsync<unknown, unknown, BaseIssue<unknown>>> = Prettify<WithReadonly<TValue$1, WithQuestionMarks<Record<InferOutput<TKey$1>, InferOutput<TValue$1>>>>>;
//#endregion
//#region src/schemas/record/record.d.ts
/**
 * Record schema interface.
 */
interface RecordSchema<TKey$1 extends BaseSchema<string, string | number | symbol, BaseIssue<unknown>>, TValue$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, TMessage extends ErrorMessage<RecordIssue> | undefined> extends BaseSchema<InferRecordInput<TKey$1, TValue$1>, InferRecordOutput<TKey$1, TValue$1>, RecordIssue | InferIssue<TKey$1> | InferIssue<TValue$1>> {
  /**
   * The schema type.
   */
  readonly type: "record";
  /**
   * The schema reference.
   */
  readonly reference: typeof record;
  /**
   * The expected property.
   */
  readonly expects: "Object";
  /**
   * The record key schema.
   */
  readonly key: TKey$1;
  /**
   * The record value schema.
   */
  readonly value: TValue$1;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a record schema.
 *
 * @param key The key schema.
 * @param value The value schema.
 *
 * @returns A record schema.
 */
declare function record<const TKey$1 extends BaseSchema<string, string | number | symbol, BaseIssue<unknown>>, const TValue$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>>(key: TKey$1, value: TValue$1): RecordSchema<TKey$1, TValue$1, undefined>;
/**
 * Creates a record schema.
 *
 * @param key The key schema.
 * @param value The value schema.
 * @param message The error message.
 *
 * @returns A record schema.
 */
declare function record<const TKey$1 extends BaseSchema<string, string | number | symbol, BaseIssue<unknown>>, const TValue$1 extends BaseSchema<unknown, unknown, BaseIssue<unknown>>, const TMessage extends ErrorMessage<RecordIssue> | undefined>(key: TKey$1, value: TValue$1, message: TMessage): RecordSchema<TKey$1, TValue$1, TMessage>;
//#endregion
//#region src/schemas/strictObject/types.d.ts
/**
 * Strict object issue interface.
 */
interface StrictObjectIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "strict_object";
  /**
   * The expected property.
   */
  readonly expected: "Object" | `"${string}"` | "never";
}
//#endregion
//#region src/schemas/strictObject/strictObject.d.ts
/**
 * Strict object schema interface.
 */
interface StrictObjectSchema<TEntries$1 extends ObjectEntries, TMessage extends ErrorMessage<StrictObjectIssue> | undefined> extends BaseSchema<InferObjectInput<TEntries$1>, InferObjectOutput<TEntries$1>, StrictObjectIssue | InferObjectIssue<TEntries$1>> {
  /**
   * The schema type.
   */
  readonly type: "strict_object";
  /**
   * The schema reference.
   */
  readonly reference: typeof strictObject;
  /**
   * The expected property.
   */
  readonly expects: "Object";
  /**
   * The entries schema.
   */
  readonly entries: TEntries$1;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a strict object schema.
 *
 * @param entries The entries schema.
 *
 * @returns A strict object schema.
 */
declare function strictObject<const TEntries$1 extends ObjectEntries>(entries: TEntries$1): StrictObjectSchema<TEntries$1, undefined>;
/**
 * Creates a strict object schema.
 *
 * @param entries The entries schema.
 * @param message The error message.
 *
 * @returns A strict object schema.
 */
declare function strictObject<const TEntries$1 extends ObjectEntries, const TMessage extends ErrorMessage<StrictObjectIssue> | undefined>(entries: TEntries$1, message: TMessage): StrictObjectSchema<TEntries$1, TMessage>;
//#endregion
//#region src/schemas/string/string.d.ts
/**
 * String issue interface.
 */
interface StringIssue extends BaseIssue<unknown> {
  /**
   * The issue kind.
   */
  readonly kind: "schema";
  /**
   * The issue type.
   */
  readonly type: "string";
  /**
   * The expected property.
   */
  readonly expected: "string";
}
/**
 * String schema interface.
 */
interface StringSchema<TMessage extends ErrorMessage<StringIssue> | undefined> extends BaseSchema<string, string, StringIssue> {
  /**
   * The schema type.
   */
  readonly type: "string";
  /**
   * The schema reference.
   */
  readonly reference: typeof string;
  /**
   * The expected property.
   */
  readonly expects: "string";
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a string schema.
 *
 * @returns A string schema.
 */
declare function string(): StringSchema<undefined>;
/**
 * Creates a string schema.
 *
 * @param message The error message.
 *
 * @returns A string schema.
 */
declare function string<const TMessage extends ErrorMessage<StringIssue> | undefined>(message: TMessage): StringSchema<TMessage>;
//#endregion
//#region src/actions/brand/brand.d.ts
/**
 * Brand symbol.
 */
declare const BrandSymbol: unique symbol;
/**
 * Brand name type.
 */
type BrandName = string | number | symbol;
/**
 * Brand interface.
 */
interface Brand<TName extends BrandName> {
  [BrandSymbol]: { [TValue in TName]: TValue; };
}
//#endregion
//#region src/actions/check/types.d.ts
/**
 * Check issue interface.
 */
interface CheckIssue<TInput$1> extends BaseIssue<TInput$1> {
  /**
   * The issue kind.
   */
  readonly kind: "validation";
  /**
   * The issue type.
   */
  readonly type: "check";
  /**
   * The expected property.
   */
  readonly expected: null;
  /**
   * The validation function.
   */
  readonly requirement: (input: TInput$1) => MaybePromise<boolean>;
}
//#endregion
//#region src/actions/check/check.d.ts
/**
 * Check action interface.
 */
interface CheckAction<TInput$1, TMessage extends ErrorMessage<CheckIssue<TInput$1>> | undefined> extends BaseValidation<TInput$1, TInput$1, CheckIssue<TInput$1>> {
  /**
   * The action type.
   */
  readonly type: "check";
  /**
   * The action reference.
   */
  readonly reference: typeof check;
  /**
   * The expected property.
   */
  readonly expects: null;
  /**
   * The validation function.
   */
  readonly requirement: (input: TInput$1) => boolean;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a check validation action.
 *
 * @param requirement The validation function.
 *
 * @returns A check action.
 */
declare function check<TInput$1>(requirement: (input: TInput$1) => boolean): CheckAction<TInput$1, undefined>;
/**
 * Creates a check validation action.
 *
 * @param requirement The validation function.
 * @param message The error message.
 *
 * @returns A check action.
 */
declare function check<TInput$1, const TMessage extends ErrorMessage<CheckIssue<TInput$1>> | undefined>(requirement: (input: TInput$1) => boolean, message: TMessage): CheckAction<TInput$1, TMessage>;
/**
 * Entries input type.
 */
type EntriesInput = Record<string | number, unknown>;
/**
 * Length input type.
 */
type LengthInput = string | ArrayLike<unknown>;
/**
 * Value input type.
 */
type ValueInput = string | number | bigint | boolean | Date;
//#endregion
//#region src/actions/description/description.d.ts
/**
 * Description action interface.
 */
interface DescriptionAction<TInput$1, TDescription extends string> extends BaseMetadata<TInput$1> {
  /**
   * The action type.
   */
  readonly type: "description";
  /**
   * The action reference.
   */
  readonly reference: typeof description;
  /**
   * The description text.
   */
  readonly description: TDescription;
}
/**
 * Creates a description metadata action.
 *
 * @param description_ The description text.
 *
 * @returns A description action.
 */
declare function description<TInput$1, TDescription extends string>(description_: TDescription): DescriptionAction<TInput$1, TDescription>;
//#endregion
//#region src/actions/examples/examples.d.ts
/**
 * Examples action interface.
 */
interface ExamplesAction<TInput$1, TExamples extends readonly TInput$1[]> extends BaseMetadata<TInput$1> {
  /**
   * The action type.
   */
  readonly type: "examples";
  /**
   * The action reference.
   */
  readonly reference: typeof examples;
  /**
   * The examples.
   */
  readonly examples: TExamples;
}
/**
 * Creates an examples metadata action.
 *
 * @param examples_ The examples.
 *
 * @returns An examples action.
 *
 * @beta
 */
declare function examples<TInput$1, const TExamples extends readonly TInput$1[]>(examples_: TExamples): ExamplesAction<TInput$1, TExamples>;
//#endregion
//#region src/actions/maxEntries/maxEntries.d.ts
/**
 * Max entries issue interface.
 *
 * @beta
 */
interface MaxEntriesIssue<TInput$1 extends EntriesInput, TRequirement extends number> extends BaseIssue<TInput$1> {
  /**
   * The issue kind.
   */
  readonly kind: "validation";
  /**
   * The issue type.
   */
  readonly type: "max_entries";
  /**
   * The expected property.
   */
  readonly expected: `<=${TRequirement}`;
  /**
   * The received property.
   */
  readonly received: `${number}`;
  /**
   * The maximum entries.
   */
  readonly requirement: TRequirement;
}
/**
 * Max entries action interface.
 *
 * @beta
 */
interface MaxEntriesAction<TInput$1 extends EntriesInput, TRequirement extends number, TMessage extends ErrorMessage<MaxEntriesIssue<TInput$1, TRequirement>> | undefined> extends BaseValidation<TInput$1, TInput$1, MaxEntriesIssue<TInput$1, TRequirement>> {
  /**
   * The action type.
   */
  readonly type: "max_entries";
  /**
   * The action reference.
   */
  readonly reference: typeof maxEntries;
  /**
   * The expected property.
   */
  readonly expects: `<=${TRequirement}`;
  /**
   * The maximum entries.
   */
  readonly requirement: TRequirement;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a max entries validation action.
 *
 * @param requirement The maximum entries.
 *
 * @returns A max entries action.
 *
 * @beta
 */
declare function maxEntries<TInput$1 extends EntriesInput, const TRequirement extends number>(requirement: TRequirement): MaxEntriesAction<TInput$1, TRequirement, undefined>;
/**
 * Creates a max entries validation action.
 *
 * @param requirement The maximum entries.
 * @param message The error message.
 *
 * @returns A max entries action.
 *
 * @beta
 */
declare function maxEntries<TInput$1 extends EntriesInput, const TRequirement extends number, const TMessage extends ErrorMessage<MaxEntriesIssue<TInput$1, TRequirement>> | undefined>(requirement: TRequirement, message: TMessage): MaxEntriesAction<TInput$1, TRequirement, TMessage>;
//#endregion
//#region src/actions/maxLength/maxLength.d.ts
/**
 * Max length issue interface.
 */
interface MaxLengthIssue<TInput$1 extends LengthInput, TRequirement extends number> extends BaseIssue<TInput$1> {
  /**
   * The issue kind.
   */
  readonly kind: "validation";
  /**
   * The issue type.
   */
  readonly type: "max_length";
  /**
   * The expected property.
   */
  readonly expected: `<=${TRequirement}`;
  /**
   * The received property.
   */
  readonly received: `${number}`;
  /**
   * The maximum length.
   */
  readonly requirement: TRequirement;
}
/**
 * Max length action interface.
 */
interface MaxLengthAction<TInput$1 extends LengthInput, TRequirement extends number, TMessage extends ErrorMessage<MaxLengthIssue<TInput$1, TRequirement>> | undefined> extends BaseValidation<TInput$1, TInput$1, MaxLengthIssue<TInput$1, TRequirement>> {
  /**
   * The action type.
   */
  readonly type: "max_length";
  /**
   * The action reference.
   */
  readonly reference: typeof maxLength;
  /**
   * The expected property.
   */
  readonly expects: `<=${TRequirement}`;
  /**
   * The maximum length.
   */
  readonly requirement: TRequirement;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a max length validation action.
 *
 * @param requirement The maximum length.
 *
 * @returns A max length action.
 */
declare function maxLength<TInput$1 extends LengthInput, const TRequirement extends number>(requirement: TRequirement): MaxLengthAction<TInput$1, TRequirement, undefined>;
/**
 * Creates a max length validation action.
 *
 * @param requirement The maximum length.
 * @param message The error message.
 *
 * @returns A max length action.
 */
declare function maxLength<TInput$1 extends LengthInput, const TRequirement extends number, const TMessage extends ErrorMessage<MaxLengthIssue<TInput$1, TRequirement>> | undefined>(requirement: TRequirement, message: TMessage): MaxLengthAction<TInput$1, TRequirement, TMessage>;
//#endregion
//#region src/actions/minValue/minValue.d.ts
/**
 * Min value issue interface.
 */
interface MinValueIssue<TInput$1 extends ValueInput, TRequirement extends ValueInput> extends BaseIssue<TInput$1> {
  /**
   * The issue kind.
   */
  readonly kind: "validation";
  /**
   * The issue type.
   */
  readonly type: "min_value";
  /**
   * The expected property.
   */
  readonly expected: `>=${string}`;
  /**
   * The minimum value.
   */
  readonly requirement: TRequirement;
}
/**
 * Min value action interface.
 */
interface MinValueAction<TInput$1 extends ValueInput, TRequirement extends TInput$1, TMessage extends ErrorMessage<MinValueIssue<TInput$1, TRequirement>> | undefined> extends BaseValidation<TInput$1, TInput$1, MinValueIssue<TInput$1, TRequirement>> {
  /**
   * The action type.
   */
  readonly type: "min_value";
  /**
   * The action reference.
   */
  readonly reference: typeof minValue;
  /**
   * The expected property.
   */
  readonly expects: `>=${string}`;
  /**
   * The minimum value.
   */
  readonly requirement: TRequirement;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a min value validation action.
 *
 * @param requirement The minimum value.
 *
 * @returns A min value action.
 */
declare function minValue<TInput$1 extends ValueInput, const TRequirement extends TInput$1>(requirement: TRequirement): MinValueAction<TInput$1, TRequirement, undefined>;
/**
 * Creates a min value validation action.
 *
 * @param requirement The minimum value.
 * @param message The error message.
 *
 * @returns A min value action.
 */
declare function minValue<TInput$1 extends ValueInput, const TRequirement extends TInput$1, const TMessage extends ErrorMessage<MinValueIssue<TInput$1, TRequirement>> | undefined>(requirement: TRequirement, message: TMessage): MinValueAction<TInput$1, TRequirement, TMessage>;
//#endregion
//#region src/actions/readonly/readonly.d.ts
/**
 * Readonly output type.
 */
type ReadonlyOutput<TInput$1> = TInput$1 extends Map<infer TKey, infer TValue> ? ReadonlyMap<TKey, TValue> : TInput$1 extends Set<infer TValue> ? ReadonlySet<TValue> : Readonly<TInput$1>;
/**
 * Readonly action interface.
 */
interface ReadonlyAction<TInput$1> extends BaseTransformation<TInput$1, ReadonlyOutput<TInput$1>, never> {
  /**
   * The action type.
   */
  readonly type: "readonly";
  /**
   * The action reference.
   */
  readonly reference: typeof readonly;
}
/**
 * Creates a readonly transformation action.
 *
 * @returns A readonly action.
 */
declare function readonly<TInput$1>(): ReadonlyAction<TInput$1>;
//#endregion
//#region src/actions/regex/regex.d.ts
/**
 * Regex issue interface.
 */
interface RegexIssue<TInput$1 extends string> extends BaseIssue<TInput$1> {
  /**
   * The issue kind.
   */
  readonly kind: "validation";
  /**
   * The issue type.
   */
  readonly type: "regex";
  /**
   * The expected input.
   */
  readonly expected: string;
  /**
   * The received input.
   */
  readonly received: `"${string}"`;
  /**
   * The regex pattern.
   */
  readonly requirement: RegExp;
}
/**
 * Regex action interface.
 */
interface RegexAction<TInput$1 extends string, TMessage extends ErrorMessage<RegexIssue<TInput$1>> | undefined> extends BaseValidation<TInput$1, TInput$1, RegexIssue<TInput$1>> {
  /**
   * The action type.
   */
  readonly type: "regex";
  /**
   * The action reference.
   */
  readonly reference: typeof regex;
  /**
   * The expected property.
   */
  readonly expects: string;
  /**
   * The regex pattern.
   */
  readonly requirement: RegExp;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a [regex](https://en.wikipedia.org/wiki/Regular_expression) validation action.
 *
 * Hint: Be careful with the global flag `g` in your regex pattern, as it can lead to unexpected results. See [MDN](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp/test#using_test_on_a_regex_with_the_global_flag) for more information.
 *
 * @param requirement The regex pattern.
 *
 * @returns A regex action.
 */
declare function regex<TInput$1 extends string>(requirement: RegExp): RegexAction<TInput$1, undefined>;
/**
 * Creates a [regex](https://en.wikipedia.org/wiki/Regular_expression) validation action.
 *
 * Hint: Be careful with the global flag `g` in your regex pattern, as it can lead to unexpected results. See [MDN](https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Global_Objects/RegExp/test#using_test_on_a_regex_with_the_global_flag) for more information.
 *
 * @param requirement The regex pattern.
 * @param message The error message.
 *
 * @returns A regex action.
 */
declare function regex<TInput$1 extends string, const TMessage extends ErrorMessage<RegexIssue<TInput$1>> | undefined>(requirement: RegExp, message: TMessage): RegexAction<TInput$1, TMessage>;
//#endregion
//#region src/actions/safeInteger/safeInteger.d.ts
/**
 * Safe integer issue interface.
 */
interface SafeIntegerIssue<TInput$1 extends number> extends BaseIssue<TInput$1> {
  /**
   * The issue kind.
   */
  readonly kind: "validation";
  /**
   * The issue type.
   */
  readonly type: "safe_integer";
  /**
   * The expected property.
   */
  readonly expected: null;
  /**
   * The received property.
   */
  readonly received: `${number}`;
  /**
   * The validation function.
   */
  readonly requirement: (input: number) => boolean;
}
/**
 * Safe integer action interface.
 */
interface SafeIntegerAction<TInput$1 extends number, TMessage extends ErrorMessage<SafeIntegerIssue<TInput$1>> | undefined> extends BaseValidation<TInput$1, TInput$1, SafeIntegerIssue<TInput$1>> {
  /**
   * The action type.
   */
  readonly type: "safe_integer";
  /**
   * The action reference.
   */
  readonly reference: typeof safeInteger;
  /**
   * The expected property.
   */
  readonly expects: null;
  /**
   * The validation function.
   */
  readonly requirement: (input: number) => boolean;
  /**
   * The error message.
   */
  readonly message: TMessage;
}
/**
 * Creates a safe integer validation action.
 *
 * @returns A safe integer action.
 */
declare function safeInteger<TInput$1 extends number>(): SafeIntegerAction<TInput$1, undefined>;
/**
 * Creates a safe integer validation action.
 *
 * @param message The error message.
 *
 * @returns A safe integer action.
 */
declare function safeInteger<TInput$1 extends number, const TMessage extends ErrorMessage<SafeIntegerIssue<TInput$1>> | undefined>(message: TMessage): SafeIntegerAction<TInput$1, TMessage>;
//#endregion
//#region src/core/model/measurement-schema.d.ts
declare const measurementSchema: SchemaWithPipe<readonly [ObjectSchema<{
  readonly binary: ObjectSchema<{
    readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly format: PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
    readonly goos: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly goarch: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly stripped: BooleanSchema<"must be true or false">;
    readonly sha256: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
    readonly sha256WithoutBuildIds: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
    readonly fileSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly contentSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly paddingSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly compressed: NullableSchema<ObjectSchema<{
      readonly gzip: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, undefined>;
  }, undefined>;
  readonly build: NullableSchema<ObjectSchema<{
    readonly fingerprint: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
    readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
    readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly flags: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
    readonly environment: SchemaWithPipe<readonly [RecordSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, MaxEntriesAction<{
      [x: string]: string;
    }, 1000, "must have at most 1000 entries">]>;
    readonly stamps: SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
      readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly length: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, "must be a list">, MaxLengthAction<{
      name: string;
      length: number;
    }[], number, `must have at most ${number} entries`>]>;
    readonly ignored: OptionalSchema<SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
      readonly directory: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly files: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly examples: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
      readonly embeddedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly compiled: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, "must be a list">, MaxLengthAction<{
      directory: string;
      files: number;
      examples: string[];
      embeddedBytes: number;
      compiled: number;
    }[], number, `must have at most ${number} entries`>]>, undefined>;
  }, undefined>, undefined>;
  readonly attribution: ObjectSchema<{
    readonly level: PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
    readonly ownedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly unattributedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly notes: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
  }, undefined>;
  readonly schemaVersion: LiteralSchema<1, "must be 1, the only version that this program reads">;
  readonly sections: SchemaWithPipe<readonly [SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
    readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly offset: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly fileSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly virtualSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
  }, undefined>, "must be a list">, MaxLengthAction<{
    name: string;
    offset: number;
    fileSize: number;
    virtualSize: number;
  }[], number, `must have at most ${number} entries`>]>, CheckAction<{
    name: string;
    offset: number;
    fileSize: number;
    virtualSize: number;
  }[], `must have each ${string} once only`>]>;
  readonly regions: SchemaWithPipe<readonly [SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
    readonly name: PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
    readonly size: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
  }, undefined>, "must be a list">, MaxLengthAction<{
    name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    size: number;
  }[], number, `must have at most ${number} entries`>]>, CheckAction<{
    name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    size: number;
  }[], `must have each ${string} once only`>]>;
  readonly modules: SchemaWithPipe<readonly [SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
    readonly path: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly version: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly size: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
  }, undefined>, "must be a list">, MaxLengthAction<{
    path: string;
    version: string;
    size: number;
  }[], number, `must have at most ${number} entries`>]>, CheckAction<{
    path: string;
    version: string;
    size: number;
  }[], `must have each ${string} once only`>]>;
  readonly packages: SchemaWithPipe<readonly [SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
    readonly path: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, `must be an import path or one of ${string}`>]>;
    readonly module: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly kind: PicklistSchema<readonly ["main", "module", "std", "pseudo"], `must be ${string}`>;
    readonly size: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly written: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    readonly regions: SchemaWithPipe<readonly [SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
      readonly name: PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
      readonly size: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, "must be a list">, MaxLengthAction<{
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
      size: number;
    }[], number, `must have at most ${number} entries`>]>, CheckAction<{
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
      size: number;
    }[], `must have each ${string} once only`>]>;
  }, undefined>, "must be a list">, MaxLengthAction<{
    path: string;
    module: string;
    kind: "main" | "module" | "pseudo" | "std";
    size: number;
    written?: number | undefined;
    regions: {
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
      size: number;
    }[];
  }[], number, `must have at most ${number} entries`>]>, CheckAction<{
    path: string;
    module: string;
    kind: "main" | "module" | "pseudo" | "std";
    size: number;
    written?: number | undefined;
    regions: {
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
      size: number;
    }[];
  }[], `must have each ${string} once only`>]>;
  readonly symbols: SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
    readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly package: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly region: PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
    readonly section: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly size: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly instantiatedFor: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
  }, undefined>, "must be a list">, MaxLengthAction<{
    name: string;
    package: string;
    region: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    section: string;
    size: number;
    instantiatedFor?: string | undefined;
  }[], number, `must have at most ${number} entries`>]>;
}, "must be an object">, TitleAction<{
  binary: {
    name: string;
    format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
    goos: string;
    goarch: string;
    goVersion: string;
    mainPackage: string;
    stripped: boolean;
    sha256: string;
    sha256WithoutBuildIds?: string | undefined;
    fileSize: number;
    contentSize: number;
    paddingSize: number;
    compressed: {
      gzip: number;
    } | null;
  };
  build: {
    fingerprint: string;
    target: string;
    goVersion: string;
    flags: string[];
    environment: {
      [x: string]: string;
    };
    stamps: {
      name: string;
      length: number;
    }[];
    ignored?: {
      directory: string;
      files: number;
      examples: string[];
      embeddedBytes: number;
      compiled: number;
    }[] | undefined;
  } | null;
  attribution: {
    level: "file" | "functions" | "literals" | "sections" | "symbols";
    ownedBytes: number;
    unattributedBytes: number;
    notes: string[];
  };
  schemaVersion: 1;
  sections: {
    name: string;
    offset: number;
    fileSize: number;
    virtualSize: number;
  }[];
  regions: {
    name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    size: number;
  }[];
  modules: {
    path: string;
    version: string;
    size: number;
  }[];
  packages: {
    path: string;
    module: string;
    kind: "main" | "module" | "pseudo" | "std";
    size: number;
    written?: number | undefined;
    regions: {
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
      size: number;
    }[];
  }[];
  symbols: {
    name: string;
    package: string;
    region: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    section: string;
    size: number;
    instantiatedFor?: string | undefined;
  }[];
}, "Measurement">, DescriptionAction<{
  binary: {
    name: string;
    format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
    goos: string;
    goarch: string;
    goVersion: string;
    mainPackage: string;
    stripped: boolean;
    sha256: string;
    sha256WithoutBuildIds?: string | undefined;
    fileSize: number;
    contentSize: number;
    paddingSize: number;
    compressed: {
      gzip: number;
    } | null;
  };
  build: {
    fingerprint: string;
    target: string;
    goVersion: string;
    flags: string[];
    environment: {
      [x: string]: string;
    };
    stamps: {
      name: string;
      length: number;
    }[];
    ignored?: {
      directory: string;
      files: number;
      examples: string[];
      embeddedBytes: number;
      compiled: number;
    }[] | undefined;
  } | null;
  attribution: {
    level: "file" | "functions" | "literals" | "sections" | "symbols";
    ownedBytes: number;
    unattributedBytes: number;
    notes: string[];
  };
  schemaVersion: 1;
  sections: {
    name: string;
    offset: number;
    fileSize: number;
    virtualSize: number;
  }[];
  regions: {
    name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    size: number;
  }[];
  modules: {
    path: string;
    version: string;
    size: number;
  }[];
  packages: {
    path: string;
    module: string;
    kind: "main" | "module" | "pseudo" | "std";
    size: number;
    written?: number | undefined;
    regions: {
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
      size: number;
    }[];
  }[];
  symbols: {
    name: string;
    package: string;
    region: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    section: string;
    size: number;
    instantiatedFor?: string | undefined;
  }[];
}, "What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it.">]>;
//#endregion
//#region src/core/model/schema-parts.d.ts
/** The type that a schema reads, unchangeable to its last field. */
type DeepInferred<T extends GenericSchema> = DeepReadonly<InferOutput<T>>;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]>; } : T;
//#endregion
//#region src/core/model/measurement.d.ts
type Measurement = DeepInferred<typeof measurementSchema>;
//#endregion
//#region src/core/model/report-schema.d.ts
declare const binaryReportSchema: ObjectSchema<{
  readonly status: PicklistSchema<readonly ["changed", "unchanged", "added", "removed"], undefined>;
  readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
  readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64"]>]>;
  readonly base: NullableSchema<ObjectSchema<{
    binary: ObjectSchema<{
      readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly format: PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
      readonly goos: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly goarch: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly stripped: BooleanSchema<"must be true or false">;
      readonly sha256: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
      readonly sha256WithoutBuildIds: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
      readonly fileSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly contentSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly paddingSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly compressed: NullableSchema<ObjectSchema<{
        readonly gzip: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      }, undefined>, undefined>;
    }, undefined>;
    build: NullableSchema<ObjectSchema<{
      readonly fingerprint: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
      readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
      readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly flags: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
      readonly environment: SchemaWithPipe<readonly [RecordSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, MaxEntriesAction<{
        [x: string]: string;
      }, 1000, "must have at most 1000 entries">]>;
      readonly stamps: SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
        readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly length: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      }, undefined>, "must be a list">, MaxLengthAction<{
        name: string;
        length: number;
      }[], number, `must have at most ${number} entries`>]>;
      readonly ignored: OptionalSchema<SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
        readonly directory: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly files: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly examples: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        readonly embeddedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly compiled: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      }, undefined>, "must be a list">, MaxLengthAction<{
        directory: string;
        files: number;
        examples: string[];
        embeddedBytes: number;
        compiled: number;
      }[], number, `must have at most ${number} entries`>]>, undefined>;
    }, undefined>, undefined>;
    attribution: ObjectSchema<{
      readonly level: PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
      readonly ownedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly unattributedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly notes: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
    }, undefined>;
  }, undefined>, undefined>;
  readonly head: NullableSchema<ObjectSchema<{
    binary: ObjectSchema<{
      readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly format: PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
      readonly goos: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly goarch: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly stripped: BooleanSchema<"must be true or false">;
      readonly sha256: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
      readonly sha256WithoutBuildIds: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
      readonly fileSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly contentSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly paddingSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly compressed: NullableSchema<ObjectSchema<{
        readonly gzip: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      }, undefined>, undefined>;
    }, undefined>;
    build: NullableSchema<ObjectSchema<{
      readonly fingerprint: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
      readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
      readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly flags: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
      readonly environment: SchemaWithPipe<readonly [RecordSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, MaxEntriesAction<{
        [x: string]: string;
      }, 1000, "must have at most 1000 entries">]>;
      readonly stamps: SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
        readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly length: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      }, undefined>, "must be a list">, MaxLengthAction<{
        name: string;
        length: number;
      }[], number, `must have at most ${number} entries`>]>;
      readonly ignored: OptionalSchema<SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
        readonly directory: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly files: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly examples: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        readonly embeddedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly compiled: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      }, undefined>, "must be a list">, MaxLengthAction<{
        directory: string;
        files: number;
        examples: string[];
        embeddedBytes: number;
        compiled: number;
      }[], number, `must have at most ${number} entries`>]>, undefined>;
    }, undefined>, undefined>;
    attribution: ObjectSchema<{
      readonly level: PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
      readonly ownedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly unattributedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly notes: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
    }, undefined>;
  }, undefined>, undefined>;
  readonly delta: ObjectSchema<{
    readonly fileSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly contentSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly gzip: NullableSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
  }, undefined>;
  readonly sections: ArraySchema<ObjectSchema<{
    readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
  }, undefined>, undefined>;
  readonly regions: ArraySchema<ObjectSchema<{
    readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly name: PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
  }, undefined>, undefined>;
  readonly modules: ArraySchema<ObjectSchema<{
    readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly path: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly baseVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly headVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
  }, undefined>, undefined>;
  readonly packages: ArraySchema<ObjectSchema<{
    readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly path: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly module: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly written: OptionalSchema<ObjectSchema<{
      base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    }, undefined>, undefined>;
  }, undefined>, undefined>;
  readonly origins: ArraySchema<ObjectSchema<{
    readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly origin: PicklistSchema<readonly ["own", "updated-dependencies", "other-dependencies", "std", "alignment", "other"], undefined>;
  }, undefined>, undefined>;
  readonly symbols: ArraySchema<ObjectSchema<{
    readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
    readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly package: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly change: PicklistSchema<readonly ["added", "removed", "grown", "shrunk", "renamed"], undefined>;
    readonly from: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly instantiatedFor: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
  }, undefined>, undefined>;
  readonly verdict: ObjectSchema<{
    readonly state: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
    readonly reasons: ArraySchema<ObjectSchema<{
      readonly state: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
      readonly message: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly rule: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
      readonly limit: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
      readonly value: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>, undefined>;
  }, undefined>;
  readonly baseline: NullableSchema<ObjectSchema<{
    readonly source: PicklistSchema<readonly ["artifact", "cache", "rebuild", "release", "file"], undefined>;
    readonly commit: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly chosenBy: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly run: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly measuredAt: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly ageSeconds: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    readonly distance: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>, MinValueAction<number, 0, undefined>]>, undefined>;
  }, undefined>, undefined>;
  readonly goUpgrade: OptionalSchema<ObjectSchema<{
    readonly from: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["go1.25.3"]>]>;
    readonly to: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly byChange: BooleanSchema<undefined>;
    readonly delta: NullableSchema<ObjectSchema<{
      readonly fileSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly contentSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly gzip: NullableSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly why: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly run: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
  }, undefined>, undefined>;
}, undefined>;
declare const reportSchema: SchemaWithPipe<readonly [ObjectSchema<{
  readonly schemaVersion: LiteralSchema<1, undefined>;
  readonly verdict: ObjectSchema<{
    readonly state: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
    readonly reasons: ArraySchema<ObjectSchema<{
      readonly state: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
      readonly message: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly rule: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
      readonly limit: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
      readonly value: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>, undefined>;
  }, undefined>;
  readonly reports: ArraySchema<ObjectSchema<{
    readonly status: PicklistSchema<readonly ["changed", "unchanged", "added", "removed"], undefined>;
    readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64"]>]>;
    readonly base: NullableSchema<ObjectSchema<{
      binary: ObjectSchema<{
        readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly format: PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
        readonly goos: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly goarch: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly stripped: BooleanSchema<"must be true or false">;
        readonly sha256: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
        readonly sha256WithoutBuildIds: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
        readonly fileSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly contentSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly paddingSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly compressed: NullableSchema<ObjectSchema<{
          readonly gzip: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, undefined>;
      }, undefined>;
      build: NullableSchema<ObjectSchema<{
        readonly fingerprint: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
        readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
        readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly flags: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        readonly environment: SchemaWithPipe<readonly [RecordSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, MaxEntriesAction<{
          [x: string]: string;
        }, 1000, "must have at most 1000 entries">]>;
        readonly stamps: SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
          readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
          readonly length: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, MaxLengthAction<{
          name: string;
          length: number;
        }[], number, `must have at most ${number} entries`>]>;
        readonly ignored: OptionalSchema<SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
          readonly directory: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
          readonly files: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
          readonly examples: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
          readonly embeddedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
          readonly compiled: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, MaxLengthAction<{
          directory: string;
          files: number;
          examples: string[];
          embeddedBytes: number;
          compiled: number;
        }[], number, `must have at most ${number} entries`>]>, undefined>;
      }, undefined>, undefined>;
      attribution: ObjectSchema<{
        readonly level: PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
        readonly ownedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly unattributedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly notes: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
      }, undefined>;
    }, undefined>, undefined>;
    readonly head: NullableSchema<ObjectSchema<{
      binary: ObjectSchema<{
        readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly format: PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
        readonly goos: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly goarch: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly stripped: BooleanSchema<"must be true or false">;
        readonly sha256: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
        readonly sha256WithoutBuildIds: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
        readonly fileSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly contentSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly paddingSize: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly compressed: NullableSchema<ObjectSchema<{
          readonly gzip: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, undefined>;
      }, undefined>;
      build: NullableSchema<ObjectSchema<{
        readonly fingerprint: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, RegexAction<string, "must be 64 lower-case hex digits">]>;
        readonly target: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
        readonly goVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly flags: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        readonly environment: SchemaWithPipe<readonly [RecordSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, MaxEntriesAction<{
          [x: string]: string;
        }, 1000, "must have at most 1000 entries">]>;
        readonly stamps: SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
          readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
          readonly length: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, MaxLengthAction<{
          name: string;
          length: number;
        }[], number, `must have at most ${number} entries`>]>;
        readonly ignored: OptionalSchema<SchemaWithPipe<readonly [ArraySchema<ObjectSchema<{
          readonly directory: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
          readonly files: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
          readonly examples: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
          readonly embeddedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
          readonly compiled: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, MaxLengthAction<{
          directory: string;
          files: number;
          examples: string[];
          embeddedBytes: number;
          compiled: number;
        }[], number, `must have at most ${number} entries`>]>, undefined>;
      }, undefined>, undefined>;
      attribution: ObjectSchema<{
        readonly level: PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
        readonly ownedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly unattributedBytes: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly notes: SchemaWithPipe<readonly [ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
      }, undefined>;
    }, undefined>, undefined>;
    readonly delta: ObjectSchema<{
      readonly fileSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly contentSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly gzip: NullableSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>;
    readonly sections: ArraySchema<ObjectSchema<{
      readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>;
    readonly regions: ArraySchema<ObjectSchema<{
      readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly name: PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
    }, undefined>, undefined>;
    readonly modules: ArraySchema<ObjectSchema<{
      readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly path: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly baseVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly headVersion: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>;
    readonly packages: ArraySchema<ObjectSchema<{
      readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly path: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly module: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly written: OptionalSchema<ObjectSchema<{
        base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly origins: ArraySchema<ObjectSchema<{
      readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly origin: PicklistSchema<readonly ["own", "updated-dependencies", "other-dependencies", "std", "alignment", "other"], undefined>;
    }, undefined>, undefined>;
    readonly symbols: ArraySchema<ObjectSchema<{
      readonly base: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly head: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
      readonly delta: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
      readonly name: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly package: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly change: PicklistSchema<readonly ["added", "removed", "grown", "shrunk", "renamed"], undefined>;
      readonly from: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
      readonly instantiatedFor: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    }, undefined>, undefined>;
    readonly verdict: ObjectSchema<{
      readonly state: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
      readonly reasons: ArraySchema<ObjectSchema<{
        readonly state: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
        readonly message: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly rule: OptionalSchema<SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
        readonly limit: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
        readonly value: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
      }, undefined>, undefined>;
    }, undefined>;
    readonly baseline: NullableSchema<ObjectSchema<{
      readonly source: PicklistSchema<readonly ["artifact", "cache", "rebuild", "release", "file"], undefined>;
      readonly commit: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly chosenBy: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly run: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly measuredAt: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
      readonly ageSeconds: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
      readonly distance: OptionalSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>, MinValueAction<number, 0, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly goUpgrade: OptionalSchema<ObjectSchema<{
      readonly from: SchemaWithPipe<readonly [SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, ExamplesAction<string, readonly ["go1.25.3"]>]>;
      readonly to: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
      readonly byChange: BooleanSchema<undefined>;
      readonly delta: NullableSchema<ObjectSchema<{
        readonly fileSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
        readonly contentSize: SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>;
        readonly gzip: NullableSchema<SchemaWithPipe<readonly [NumberSchema<undefined>, SafeIntegerAction<number, undefined>]>, undefined>;
      }, undefined>, undefined>;
      readonly why: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
      readonly run: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>;
  }, undefined>, undefined>;
  readonly notBuilt: ArraySchema<ObjectSchema<{
    readonly mainPackage: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly target: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly reason: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
  }, undefined>, undefined>;
  readonly budgetChange: NullableSchema<ObjectSchema<{
    readonly path: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly accepted: BooleanSchema<undefined>;
    readonly baseFile: OptionalSchema<PicklistSchema<readonly ["valid", "absent", "malformed", "unread"], undefined>, undefined>;
    readonly baseVerdict: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
    readonly headVerdict: PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
  }, undefined>, undefined>;
  readonly approval: OptionalSchema<ObjectSchema<{
    readonly label: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly line: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly approvers: ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
  }, undefined>, undefined>;
  readonly provenance: NullableSchema<ObjectSchema<{
    readonly tool: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly mode: PicklistSchema<readonly ["gate", "observe", "measure", "judge", "comment"], undefined>;
    readonly event: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly headCommit: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly overrides: ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly relaxations: ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly passedThrough: ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly modulesReused: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly modulesFetched: SchemaWithPipe<readonly [NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly verified: BooleanSchema<undefined>;
    readonly notices: ArraySchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly reproduce: SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly reproduceNote: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be a string">, MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
  }, undefined>, undefined>;
}, undefined>, TitleAction<{
  schemaVersion: 1;
  verdict: {
    state: "error" | "fail" | "no-baseline" | "pass" | "warn";
    reasons: {
      state: "error" | "fail" | "no-baseline" | "pass" | "warn";
      message: string;
      rule?: string | undefined;
      limit?: number | undefined;
      value?: number | undefined;
    }[];
  };
  reports: {
    status: "added" | "changed" | "removed" | "unchanged";
    mainPackage: string;
    target: string;
    base: {
      binary: {
        name: string;
        format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
        goos: string;
        goarch: string;
        goVersion: string;
        mainPackage: string;
        stripped: boolean;
        sha256: string;
        sha256WithoutBuildIds?: string | undefined;
        fileSize: number;
        contentSize: number;
        paddingSize: number;
        compressed: {
          gzip: number;
        } | null;
      };
      build: {
        fingerprint: string;
        target: string;
        goVersion: string;
        flags: string[];
        environment: {
          [x: string]: string;
        };
        stamps: {
          name: string;
          length: number;
        }[];
        ignored?: {
          directory: string;
          files: number;
          examples: string[];
          embeddedBytes: number;
          compiled: number;
        }[] | undefined;
      } | null;
      attribution: {
        level: "file" | "functions" | "literals" | "sections" | "symbols";
        ownedBytes: number;
        unattributedBytes: number;
        notes: string[];
      };
    } | null;
    head: {
      binary: {
        name: string;
        format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
        goos: string;
        goarch: string;
        goVersion: string;
        mainPackage: string;
        stripped: boolean;
        sha256: string;
        sha256WithoutBuildIds?: string | undefined;
        fileSize: number;
        contentSize: number;
        paddingSize: number;
        compressed: {
          gzip: number;
        } | null;
      };
      build: {
        fingerprint: string;
        target: string;
        goVersion: string;
        flags: string[];
        environment: {
          [x: string]: string;
        };
        stamps: {
          name: string;
          length: number;
        }[];
        ignored?: {
          directory: string;
          files: number;
          examples: string[];
          embeddedBytes: number;
          compiled: number;
        }[] | undefined;
      } | null;
      attribution: {
        level: "file" | "functions" | "literals" | "sections" | "symbols";
        ownedBytes: number;
        unattributedBytes: number;
        notes: string[];
      };
    } | null;
    delta: {
      fileSize: number;
      contentSize: number;
      gzip: number | null;
    };
    sections: {
      base: number;
      head: number;
      delta: number;
      name: string;
    }[];
    regions: {
      base: number;
      head: number;
      delta: number;
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    }[];
    modules: {
      base: number;
      head: number;
      delta: number;
      path: string;
      baseVersion: string;
      headVersion: string;
    }[];
    packages: {
      base: number;
      head: number;
      delta: number;
      path: string;
      module: string;
      written?: {
        base: number;
        head: number;
        delta: number;
      } | undefined;
    }[];
    origins: {
      base: number;
      head: number;
      delta: number;
      origin: "alignment" | "other" | "other-dependencies" | "own" | "std" | "updated-dependencies";
    }[];
    symbols: {
      base: number;
      head: number;
      delta: number;
      name: string;
      package: string;
      change: "added" | "grown" | "removed" | "renamed" | "shrunk";
      from?: string | undefined;
      instantiatedFor?: string | undefined;
    }[];
    verdict: {
      state: "error" | "fail" | "no-baseline" | "pass" | "warn";
      reasons: {
        state: "error" | "fail" | "no-baseline" | "pass" | "warn";
        message: string;
        rule?: string | undefined;
        limit?: number | undefined;
        value?: number | undefined;
      }[];
    };
    baseline: {
      source: "artifact" | "cache" | "file" | "rebuild" | "release";
      commit: string;
      chosenBy: string;
      run: string;
      measuredAt?: string | undefined;
      ageSeconds?: number | undefined;
      distance?: number | undefined;
    } | null;
    goUpgrade?: {
      from: string;
      to: string;
      byChange: boolean;
      delta: {
        fileSize: number;
        contentSize: number;
        gzip: number | null;
      } | null;
      why?: string | undefined;
      run: string;
    } | undefined;
  }[];
  notBuilt: {
    mainPackage: string;
    target: string;
    reason: string;
  }[];
  budgetChange: {
    path: string;
    accepted: boolean;
    baseFile?: "absent" | "malformed" | "unread" | "valid" | undefined;
    baseVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
    headVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
  } | null;
  approval?: {
    label: string;
    line: string;
    approvers: string[];
  } | undefined;
  provenance: {
    tool: string;
    mode: "comment" | "gate" | "judge" | "measure" | "observe";
    event: string;
    headCommit: string;
    overrides: string[];
    relaxations: string[];
    passedThrough: string[];
    modulesReused: number;
    modulesFetched: number;
    verified: boolean;
    notices: string[];
    reproduce: string;
    reproduceNote?: string | undefined;
  } | null;
}, "Report">, DescriptionAction<{
  schemaVersion: 1;
  verdict: {
    state: "error" | "fail" | "no-baseline" | "pass" | "warn";
    reasons: {
      state: "error" | "fail" | "no-baseline" | "pass" | "warn";
      message: string;
      rule?: string | undefined;
      limit?: number | undefined;
      value?: number | undefined;
    }[];
  };
  reports: {
    status: "added" | "changed" | "removed" | "unchanged";
    mainPackage: string;
    target: string;
    base: {
      binary: {
        name: string;
        format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
        goos: string;
        goarch: string;
        goVersion: string;
        mainPackage: string;
        stripped: boolean;
        sha256: string;
        sha256WithoutBuildIds?: string | undefined;
        fileSize: number;
        contentSize: number;
        paddingSize: number;
        compressed: {
          gzip: number;
        } | null;
      };
      build: {
        fingerprint: string;
        target: string;
        goVersion: string;
        flags: string[];
        environment: {
          [x: string]: string;
        };
        stamps: {
          name: string;
          length: number;
        }[];
        ignored?: {
          directory: string;
          files: number;
          examples: string[];
          embeddedBytes: number;
          compiled: number;
        }[] | undefined;
      } | null;
      attribution: {
        level: "file" | "functions" | "literals" | "sections" | "symbols";
        ownedBytes: number;
        unattributedBytes: number;
        notes: string[];
      };
    } | null;
    head: {
      binary: {
        name: string;
        format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
        goos: string;
        goarch: string;
        goVersion: string;
        mainPackage: string;
        stripped: boolean;
        sha256: string;
        sha256WithoutBuildIds?: string | undefined;
        fileSize: number;
        contentSize: number;
        paddingSize: number;
        compressed: {
          gzip: number;
        } | null;
      };
      build: {
        fingerprint: string;
        target: string;
        goVersion: string;
        flags: string[];
        environment: {
          [x: string]: string;
        };
        stamps: {
          name: string;
          length: number;
        }[];
        ignored?: {
          directory: string;
          files: number;
          examples: string[];
          embeddedBytes: number;
          compiled: number;
        }[] | undefined;
      } | null;
      attribution: {
        level: "file" | "functions" | "literals" | "sections" | "symbols";
        ownedBytes: number;
        unattributedBytes: number;
        notes: string[];
      };
    } | null;
    delta: {
      fileSize: number;
      contentSize: number;
      gzip: number | null;
    };
    sections: {
      base: number;
      head: number;
      delta: number;
      name: string;
    }[];
    regions: {
      base: number;
      head: number;
      delta: number;
      name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
    }[];
    modules: {
      base: number;
      head: number;
      delta: number;
      path: string;
      baseVersion: string;
      headVersion: string;
    }[];
    packages: {
      base: number;
      head: number;
      delta: number;
      path: string;
      module: string;
      written?: {
        base: number;
        head: number;
        delta: number;
      } | undefined;
    }[];
    origins: {
      base: number;
      head: number;
      delta: number;
      origin: "alignment" | "other" | "other-dependencies" | "own" | "std" | "updated-dependencies";
    }[];
    symbols: {
      base: number;
      head: number;
      delta: number;
      name: string;
      package: string;
      change: "added" | "grown" | "removed" | "renamed" | "shrunk";
      from?: string | undefined;
      instantiatedFor?: string | undefined;
    }[];
    verdict: {
      state: "error" | "fail" | "no-baseline" | "pass" | "warn";
      reasons: {
        state: "error" | "fail" | "no-baseline" | "pass" | "warn";
        message: string;
        rule?: string | undefined;
        limit?: number | undefined;
        value?: number | undefined;
      }[];
    };
    baseline: {
      source: "artifact" | "cache" | "file" | "rebuild" | "release";
      commit: string;
      chosenBy: string;
      run: string;
      measuredAt?: string | undefined;
      ageSeconds?: number | undefined;
      distance?: number | undefined;
    } | null;
    goUpgrade?: {
      from: string;
      to: string;
      byChange: boolean;
      delta: {
        fileSize: number;
        contentSize: number;
        gzip: number | null;
      } | null;
      why?: string | undefined;
      run: string;
    } | undefined;
  }[];
  notBuilt: {
    mainPackage: string;
    target: string;
    reason: string;
  }[];
  budgetChange: {
    path: string;
    accepted: boolean;
    baseFile?: "absent" | "malformed" | "unread" | "valid" | undefined;
    baseVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
    headVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
  } | null;
  approval?: {
    label: string;
    line: string;
    approvers: string[];
  } | undefined;
  provenance: {
    tool: string;
    mode: "comment" | "gate" | "judge" | "measure" | "observe";
    event: string;
    headCommit: string;
    overrides: string[];
    relaxations: string[];
    passedThrough: string[];
    modulesReused: number;
    modulesFetched: number;
    verified: boolean;
    notices: string[];
    reproduce: string;
    reproduceNote?: string | undefined;
  } | null;
}, "Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize.">]>;
//#endregion
//#region src/core/model/report.d.ts
type Report = DeepInferred<typeof reportSchema>;
/** One binary for one target. Rows are sorted by |delta|, largest first. */
type BinaryReport = DeepInferred<typeof binaryReportSchema>;
type ModuleRow = BinaryReport['modules'][number];
type PackageRow = BinaryReport['packages'][number];
type OriginSum = BinaryReport['origins'][number];
//#endregion
//#region src/core/compare/compare.d.ts
/** A `BinaryReport` that isn't judged yet, and what judging needs besides. */
interface Comparison extends Omit<BinaryReport, 'verdict' | 'baseline'> {
  /** Default name of the executable: of the head, of the base when removed. */
  readonly name: string;
  /** All packages and modules of both sides, unchanged ones too. */
  readonly everyPackage: readonly PackageRow[];
  readonly everyModule: readonly ModuleRow[];
  readonly everyOrigin: readonly OriginSum[];
  /** Whether sections mean the same on both sides; regions always do. */
  readonly sectionsComparable: boolean;
  /** The file's size changed, and its content's didn't. */
  readonly onlyAlignment: boolean;
  /** Both sides were built, by builds that aren't comparable. */
  readonly fingerprintsDiffer: boolean;
  /** In what the sides were made differently, a phrase each. */
  readonly unlike: readonly string[];
}
/**
 * Compares head with base; at least one must exist, and one that is null
 * counts 0. Files with the same SHA-256, or one that differs by build IDs alone, are
 * `unchanged` and have no rows, whatever was attributed on either side. Where the attribution reached
 * different levels the tables still add up, but symbols aren't compared; where only
 * one side has packages, no rows of packages and modules are shown.
 * @throws Error when a table doesn't add up to the change of the file
 */
export declare function compare(base: Measurement | null, head: Measurement | null): Comparison;
//#endregion
//#region src/core/inputs/choices.d.ts
/** The key `require` of a budget: whether one of two growth limits is enough to be over it, or both are needed. */
declare const requirements: readonly ['any', 'all'];
type Requirement = (typeof requirements)[number];
//#endregion
//#region src/core/model/closed-lists.d.ts
/** The sizes that can be judged: the file, the file without padding, its gzip. */
declare const metrics: readonly ['file', 'content', 'gzip'];
type Metric = (typeof metrics)[number];
/** The tiers of a budget, each named after the state that a broken limit makes; the mildest first. */
declare const tierNames: readonly ['warn', 'fail'];
type TierName = (typeof tierNames)[number];
//#endregion
//#region src/core/policy/override.d.ts
/** What a budget file says about overrides; the base's file counts, always. */
interface OverrideRules {
  /** The label that overrides; '' for none. */
  readonly label: string;
  /** Whether an override outlives the commit for which it was given. */
  readonly sticky: boolean;
  /** Logins that may override without the right to write. */
  readonly approvers: readonly string[];
}
//#endregion
//#region src/core/text/parse-percent.d.ts
interface Percent {
  /** Millionths of a percent: 0.5 % is 500000. */
  readonly millionths: number;
}
//#endregion
//#region src/core/policy/budget-file/pinned-inputs.d.ts
declare const pinnedInputs: {
  kind: "schema";
  async: false;
  "~standard": StandardProps<{
    baseline?: string | undefined;
    'baseline-public-key'?: string | undefined;
    exclude?: string | undefined;
    'allow-no-baseline'?: boolean | undefined;
    buildmode?: "auto" | "exe" | "pie" | undefined;
    gcflags?: string | undefined;
    'go-fips140'?: string | undefined;
    'go-proxy'?: string | undefined;
    'go-cache'?: string | undefined;
    buildvcs?: boolean | undefined;
    'allow-unsafe-build-flags'?: boolean | undefined;
    'allow-toolchain-download'?: boolean | undefined;
  }, {
    baseline?: string | undefined;
    'baseline-public-key'?: string | undefined;
    exclude?: string | undefined;
    'allow-no-baseline'?: boolean | undefined;
    buildmode?: "auto" | "exe" | "pie" | undefined;
    gcflags?: string | undefined;
    'go-fips140'?: string | undefined;
    'go-proxy'?: string | undefined;
    'go-cache'?: string | undefined;
    buildvcs?: boolean | undefined;
    'allow-unsafe-build-flags'?: boolean | undefined;
    'allow-toolchain-download'?: boolean | undefined;
  }>;
  "~types"?: {
    readonly input: {
      baseline?: string | undefined;
      'baseline-public-key'?: string | undefined;
      exclude?: string | undefined;
      'allow-no-baseline'?: boolean | undefined;
      buildmode?: "auto" | "exe" | "pie" | undefined;
      gcflags?: string | undefined;
      'go-fips140'?: string | undefined;
      'go-proxy'?: string | undefined;
      'go-cache'?: string | undefined;
      buildvcs?: boolean | undefined;
      'allow-unsafe-build-flags'?: boolean | undefined;
      'allow-toolchain-download'?: boolean | undefined;
    };
    readonly output: {
      baseline?: string | undefined;
      'baseline-public-key'?: string | undefined;
      exclude?: string | undefined;
      'allow-no-baseline'?: boolean | undefined;
      buildmode?: "auto" | "exe" | "pie" | undefined;
      gcflags?: string | undefined;
      'go-fips140'?: string | undefined;
      'go-proxy'?: string | undefined;
      'go-cache'?: string | undefined;
      buildvcs?: boolean | undefined;
      'allow-unsafe-build-flags'?: boolean | undefined;
      'allow-toolchain-download'?: boolean | undefined;
    };
    readonly issue: BooleanIssue | CheckIssue<string> | PicklistIssue | RegexIssue<string> | StrictObjectIssue | StringIssue;
  } | undefined;
  type: "strict_object";
  reference: typeof strictObject;
  expects: "Object";
  entries: {
    baseline: OptionalSchema<SchemaWithPipe<readonly [StringSchema<string>, CheckAction<string, string>, DescriptionAction<string, "What the base may come from.">, ExamplesAction<string, readonly ["auto", "artifact, rebuild"]>]>, undefined>;
    'baseline-public-key': OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be an Ed25519 public key in PEM">, CheckAction<string, "must be an Ed25519 public key in PEM">, DescriptionAction<string, "The Ed25519 public key of whoever signs measurements in the cache.">]>, undefined>;
    exclude: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be package patterns such as ./cmd/gen or ./internal/tools/...">, CheckAction<string, "must be package patterns such as ./cmd/gen or ./internal/tools/...">, DescriptionAction<string, "Package patterns to leave out, separated by spaces, commas or lines.">, ExamplesAction<string, readonly ["./cmd/gen ./internal/tools/..."]>]>, undefined>;
    'allow-no-baseline': OptionalSchema<SchemaWithPipe<readonly [BooleanSchema<"must be true or false">, DescriptionAction<boolean, "Whether a change passes that there is no baseline for.">]>, undefined>;
    buildmode: OptionalSchema<SchemaWithPipe<readonly [PicklistSchema<readonly ["auto", "exe", "pie"], `must be ${string}`>, DescriptionAction<"auto" | "exe" | "pie", "The build mode.">]>, undefined>;
    gcflags: OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be compiler flags such as -l or all=-l">, CheckAction<string, "must be compiler flags such as -l or all=-l">, DescriptionAction<string, "Compiler flags, as for go build.">, ExamplesAction<string, readonly ["all=-l"]>]>, undefined>;
    'go-fips140': OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be off, latest, inprocess, certified or a version such as v1.0.0">, CheckAction<string, "must be off, latest, inprocess, certified or a version such as v1.0.0">, DescriptionAction<string, "GOFIPS140 of the build.">, ExamplesAction<string, readonly ["latest"]>]>, undefined>;
    'go-proxy': OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be direct, or the address of a proxy">, RegexAction<string, "must be direct, or the address of a proxy">, DescriptionAction<string, "GOPROXY of the fetch.">, ExamplesAction<string, readonly ["direct"]>]>, undefined>;
    'go-cache': OptionalSchema<SchemaWithPipe<readonly [StringSchema<"must be /dev/null, or the absolute path of a directory">, RegexAction<string, "must be /dev/null, or the absolute path of a directory">, DescriptionAction<string, "The build cache; /dev/null: a fresh, empty one for each run.">, ExamplesAction<string, readonly ["/dev/null"]>]>, undefined>;
    buildvcs: OptionalSchema<SchemaWithPipe<readonly [BooleanSchema<"must be true or false">, DescriptionAction<boolean, "Whether binaries carry version control data.">]>, undefined>;
    'allow-unsafe-build-flags': OptionalSchema<SchemaWithPipe<readonly [BooleanSchema<"must be true or false">, DescriptionAction<boolean, "Whether linker flags may run programs or reach files outside of the build.">]>, undefined>;
    'allow-toolchain-download': OptionalSchema<SchemaWithPipe<readonly [BooleanSchema<"must be true or false">, DescriptionAction<boolean, "Whether a pull request's go.mod may choose a Go that is then downloaded.">]>, undefined>;
  };
  message: (issue: StrictObjectIssue) => string;
  '~run': (dataset: UnknownDataset, config: Config<BaseIssue<unknown>>) => OutputDataset<{
    baseline?: string | undefined;
    'baseline-public-key'?: string | undefined;
    exclude?: string | undefined;
    'allow-no-baseline'?: boolean | undefined;
    buildmode?: "auto" | "exe" | "pie" | undefined;
    gcflags?: string | undefined;
    'go-fips140'?: string | undefined;
    'go-proxy'?: string | undefined;
    'go-cache'?: string | undefined;
    buildvcs?: boolean | undefined;
    'allow-unsafe-build-flags'?: boolean | undefined;
    'allow-toolchain-download'?: boolean | undefined;
  }, BooleanIssue | CheckIssue<string> | PicklistIssue | RegexIssue<string> | StrictObjectIssue | StringIssue>;
};
type PinnedInputs = InferOutput<typeof pinnedInputs>;
//#endregion
//#region src/core/policy/budget.d.ts
/** One limit for the judged metrics, or one for each metric named; null: none. */
type Limit<T> = {
  readonly every: T | null;
} | {
  readonly of: Readonly<Partial<Record<Metric, T | null>>>;
};
/** The limits of one tier as one layer writes them; what it leaves out comes from below. */
interface TierPatch {
  readonly maxSize?: Limit<number>;
  readonly minSize?: Limit<number>;
  readonly maxGrowth?: Limit<number>;
  readonly maxGrowthPercent?: Limit<Percent>;
  readonly require?: Requirement;
  /** Of the growth that another release of Go causes, by the change's own doing. */
  readonly goUpgradeLimit?: Limit<number>;
  readonly goUpgradeLimitPercent?: Limit<Percent>;
}
/** The verdict for a binary that only one side has. */
type Presence = TierName;
interface Layer {
  readonly metrics?: readonly Metric[];
  readonly noiseFloor?: number;
  /** For a binary that only the head has. */
  readonly newBinary?: Presence;
  /** For a binary that only the base has. */
  readonly removedBinary?: Presence;
  readonly warn: TierPatch;
  readonly fail: TierPatch;
}
/** The limits of one tier for one size, of a binary or of a part; null: none. */
interface Tier {
  readonly maxSize: number | null;
  readonly minSize: number | null;
  readonly maxGrowth: number | null;
  readonly maxGrowthPercent: Percent | null;
  readonly require: Requirement;
}
/** Whether each match of a rule for parts is judged alone, or all by their sum. */
declare const partJudging: readonly ['each', 'together'];
type PartJudging = (typeof partJudging)[number];
/** Limits for packages or modules, by glob over their paths, or for an origin by its name. */
interface PartRule {
  readonly pattern: string;
  readonly judge: PartJudging;
  readonly warn: Tier;
  readonly fail: Tier;
}
/** What a budget file says of some binaries. */
interface BinaryEntry extends Layer {
  /** Glob over the main package's path or the executable's name. */
  readonly binary: string;
  /** Glob over the target, with or without its level. */
  readonly target: string;
  /** Main package that this binary had in the base; null: the same. */
  readonly was: string | null;
  readonly packages: readonly PartRule[];
  readonly modules: readonly PartRule[];
  readonly origins: readonly PartRule[];
  /** The place of the entry in its file. */
  readonly line: number;
}
/** Limits above all others of the file, for some pull requests. */
interface Allowance extends Layer {
  /** Login of the pull request's author; null: anybody. */
  readonly author: string | null;
  /** Only for changes that touch nothing but go.mod, go.sum, go.work and vendor. */
  readonly dependenciesOnly: boolean;
  /** The place of the entry in its file. */
  readonly line: number;
}
/** A budget file, read and validated. */
interface BudgetFile {
  readonly acceptBudgetChange: boolean;
  readonly overrides: OverrideRules;
  /** What holds whatever the workflow's inputs say. */
  readonly inputs: PinnedInputs;
  readonly allowances: readonly Allowance[];
  readonly general: Layer;
  readonly binaries: readonly BinaryEntry[];
  readonly packages: readonly PartRule[];
  readonly modules: readonly PartRule[];
  readonly origins: readonly PartRule[];
}
/** Everything that binaries are judged by, above the defaults. */
interface Budget {
  /** From inputs or flags. */
  readonly inline: Layer;
  readonly file: BudgetFile;
  /** The allowances that hold for this change, above the file's limits; none by default. */
  readonly allowed?: readonly Layer[];
}
//#endregion
//#region src/core/binary/malformed-binary.d.ts
/**
 * A file, or a table in it, that is not what its headers promise.
 * `offset` is in bytes from the start of the file.
 */
export declare class MalformedBinary extends Error {
  readonly name = "MalformedBinary";
  readonly what: string;
  readonly offset: number;
  constructor(what: string, offset: number);
}
//#endregion
//#region src/core/model/parse-measurement.d.ts
/**
 * Reads a stored or saved measurement, and checks that it adds up.
 * @throws UserError that names the place in the document, such as
 *   `symbols[3].size`, and what must stand there
 */
export declare function parseMeasurement(value: unknown): Measurement;
//#endregion
//#region src/core/report/json.d.ts
/**
 * Indented by two, in the order in which the value was made, with a line end.
 * Nothing in it steers a terminal or a runner, whatever its strings hold.
 */
export declare function renderJson(value: object): string;
//#endregion
//#region src/core/user-error.d.ts
/**
 * An error that the user can act on. Its message is one clear sentence: what
 * happened, where (file, offset, input, line) and what to do. It ends a run
 * with exit status 2 and is shown without a stack. Whatever the message quotes,
 * it has no control characters, and a line for each fault.
 */
export declare class UserError extends Error {
  readonly name = "UserError";
  /** @param message a list is shown as so many lines, one for each fault */
  constructor(message: string | readonly string[]);
}
//#endregion
//#region src/library.d.ts
/** What is known about a binary besides its bytes. */
export interface AnalyzeOptions {
  /** The executable's name; by default Go's own for its main package, '' where that is unknown. */
  readonly name?: string;
  /** The same inputs linked with `-ldflags=-w`: it names what a stripped file can't. */
  readonly twin?: Uint8Array;
  /** What the link of the twin prints with `-ldflags='-w -dumpdep'`. */
  readonly deps?: Uint8Array;
}
/**
 * Says what a Go binary is made of: each byte of the file has one owner. Its
 * `compressed` is null, since compressing takes longer than all the rest.
 * @param file the whole file: ELF, Mach-O, PE, Wasm, XCOFF or Plan 9
 * @throws MalformedBinary where the file is no executable, or is damaged
 */
export declare function analyze(file: Uint8Array, options?: AnalyzeOptions): Measurement;
/**
 * Reads the text of a budget file, as docs/budgets.md describes it.
 * @param path how messages call the file
 * @throws UserError with a line for each fault
 */
export declare function parseBudget(source: string, path?: string): Budget;
/**
 * Judges comparisons, one for each binary, and makes the report on them.
 * @param budget null where nothing is to be judged
 * @throws RangeError for no comparisons
 */
export declare function judge(comparisons: readonly Comparison[], budget: Budget | null): Report;
/**
 * The report as GitHub-flavoured Markdown.
 * @param limit UTF-8 bytes that it may have, at least 8192; by default those of a comment
 * @throws RangeError for a smaller limit
 */
export declare function renderMarkdown(report: Report, limit?: number): string;
/** How text is laid out. */
export interface TextOptions {
  /** Whether it has colours, for a terminal; by default it has none. */
  readonly colours?: boolean;
  /** Columns; longer names are cut. By default 100. */
  readonly width?: number;
}
/** The report as plain text, with a line end. */
export declare function renderText(report: Report, options?: TextOptions): string;
//#endregion
export type { Budget, Comparison, Measurement, Report };