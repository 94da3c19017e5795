interface Scalars {
  string: string;
  number: number;
  integer: number;
  boolean: boolean;
}
type Optional<Properties, Required> = Exclude<keyof Properties, Required>;
type Fields<Properties, Required> = {
  readonly [Name in Exclude<keyof Properties, Optional<Properties, Required>>]: TypeOf<Properties[Name]>;
} & {readonly [Name in Optional<Properties, Required>]?: TypeOf<Properties[Name]>};

/**
 * The TypeScript type of the values that a JSON Schema accepts, for the few words of it that are used here. What types
 * cannot say (patterns, bounds) stays with the schema.
 */
export type TypeOf<Schema> = Schema extends {readonly enum: readonly (infer Choice)[]}
  ? Choice
  : Schema extends {readonly items: infer Each}
    ? readonly TypeOf<Each>[]
    : Schema extends {readonly properties: infer Properties; readonly required: readonly (infer Required)[]}
      ? Fields<Properties, Required>
      : Schema extends {readonly additionalProperties: infer Each}
        ? Readonly<Record<string, TypeOf<Each>>>
        : Schema extends {readonly type: infer Type extends keyof Scalars}
          ? Scalars[Type]
          : Schema extends {readonly anyOf: readonly (infer Way)[]}
            ? TypeOf<Way>
            : never;
