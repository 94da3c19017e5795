/** What is used here of a custom elements manifest (https://github.com/webcomponents/custom-elements-manifest). */
export interface Manifest {
  readonly schemaVersion: string;
  readonly readme?: string;
  readonly modules: readonly ManifestModule[];
}
export interface ManifestModule {
  readonly kind: string;
  readonly path: string;
  readonly declarations: readonly Declaration[];
  readonly exports: readonly unknown[];
}
export interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
  readonly inheritedFrom?: unknown;
}
export interface Member extends Item {
  readonly kind: string;
  readonly privacy?: string;
  readonly attribute?: string;
  readonly static?: boolean;
}
export interface Attribute extends Item {
  readonly fieldName: string;
}
export interface Declaration {
  readonly kind: string;
  readonly name: string;
  readonly description?: string;
  readonly tagName?: string;
  readonly customElement?: boolean;
  readonly superclass?: unknown;
  readonly members?: readonly Member[];
  readonly attributes?: readonly Attribute[];
  readonly events?: readonly Item[];
  readonly slots?: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

/** A declaration of one of our elements, with everything that it has. */
export type ElementDeclaration = Declaration & {
  readonly tagName: string;
  readonly members: readonly Member[];
  readonly attributes: readonly Attribute[];
};

/** What is inherited becomes the element's own: the class that it comes from is not in the manifest. */
const own = <T extends Item>(items: readonly T[] = []): readonly T[] =>
  items.map(({inheritedFrom: _, ...item}) => item as unknown as T);

// Methods are how elements and their helpers share work; what pages may use of an element are its properties.
const isPublic = ({kind, name, privacy = 'public'}: Member) =>
  kind === 'field' && privacy === 'public' && !/^[_#]/.test(name);

/** An attribute is a text, and one that is not there has no type. */
const asText = ({type, ...attribute}: Attribute): Attribute => ({
  ...attribute,
  type: {text: type?.text.replace(/ \| undefined$/, '') ?? 'string'},
});

/** Two tags for one name, in a class and in the class it extends, are one item; the nearer one wins. */
const once = <T extends Item>(items: readonly T[]): readonly T[] =>
  items.filter(({name}, i) => items.findIndex((item) => item.name === name) === i);

function tidyElement(declaration: Declaration): ElementDeclaration {
  const {
    kind,
    name,
    description = '',
    tagName,
    members,
    attributes,
    events,
    slots,
    cssParts,
    cssProperties,
  } = declaration;
  return {
    kind,
    name,
    description,
    tagName: tagName!,
    customElement: true,
    superclass: {name: 'LitElement', package: 'lit'},
    attributes: own(attributes).map(asText),
    members: own(members).filter(isPublic),
    // Where the code sends an event, the analyzer takes the first argument for its name: only class comments name ours.
    events: once(own(events).filter((event) => event.name?.startsWith('dossier-'))),
    slots: once(own(slots)),
    cssParts: once(own(cssParts)),
    cssProperties: once(own(cssProperties)),
  };
}

/** The elements of a manifest, in its order. */
export const elementsOf = ({modules}: Manifest): readonly ElementDeclaration[] =>
  modules.flatMap(({declarations}) => declarations).filter((each): each is ElementDeclaration => !!each.tagName);

/** A manifest for the package: only the elements, whole, and where it has them. */
export function tidyManifest(analysed: Manifest): Manifest {
  const modules = elementsOf(analysed).map((declaration): ManifestModule => {
    const path = `dist/elements/${declaration.tagName.replace('dossier-', '')}.js`;
    const exported = {kind: 'js', name: declaration.name, declaration: {name: declaration.name, module: path}};
    return {kind: 'javascript-module', path, declarations: [tidyElement(declaration)], exports: [exported]};
  });
  const definitions = modules.flatMap(({path, declarations}) =>
    declarations.map(({name, tagName}) => ({
      kind: 'custom-element-definition',
      name: tagName,
      declaration: {name, module: path},
    })),
  );
  return {
    schemaVersion: analysed.schemaVersion,
    readme: '',
    modules: [...modules, {kind: 'javascript-module', path: 'dist/define.js', declarations: [], exports: definitions}],
  };
}
