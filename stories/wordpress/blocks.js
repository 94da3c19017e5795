/* global wp, dossierWidgets */
const {InspectorControls, useBlockProps} = wp.blockEditor;
const {registerBlockType} = wp.blocks;
const {PanelBody, SelectControl, TextControl} = wp.components;
const {createElement, RawHTML} = wp.element;
const {catalogue, folder} = dossierWidgets;
// The dossier in the script that the plugin loads: a page can have other scripts, too.
const [{dossier}] = catalogue.scripts;

/** The field for an option: a choice where the catalogue lists values, else a line to write in. */
function field(name, option, value, setAttributes) {
  const about = {
    key: name,
    label: option.title,
    help: option.description,
    value: value ?? '',
    onChange: (value) => setAttributes({[name]: value}),
  };
  if (!option.enum) {
    const {type, minimum: min, maximum: max} = option;
    return createElement(TextControl, {...about, type: type === 'string' ? 'text' : 'number', min, max});
  }
  const choices = option.enum.map((each) => ({value: String(each), label: String(each)}));
  return createElement(SelectControl, {...about, options: [{value: '', label: '–'}, ...choices]});
}

/** The options that are set, as a placeholder has them: `data-` and the option's name. `lang` needs no such name. */
const dataAttributes = (options, attributes) =>
  Object.fromEntries(
    Object.keys(options)
      .filter((name) => attributes[name] && name !== 'lang')
      .map((name) => [name === 'dossier' ? 'data-dossier-id' : `data-${name}`, attributes[name]]),
  );

for (const {id, title, question, keywords, options, thumbnails, fallback} of catalogue.widgets) {
  registerBlockType(`dossier-widgets/${id}`, {
    apiVersion: 3,
    title,
    description: question,
    keywords,
    category: 'embed',
    icon: 'chart-bar',
    attributes: Object.fromEntries(Object.keys(options).map((name) => [name, {type: 'string'}])),

    edit: ({attributes, setAttributes}) =>
      createElement(
        'div',
        useBlockProps(),
        createElement(
          InspectorControls,
          null,
          createElement(
            PanelBody,
            {title: 'Settings'},
            Object.entries(options).map(([name, option]) => field(name, option, attributes[name], setAttributes)),
          ),
        ),
        createElement('img', {src: folder + thumbnails.light, alt: title}),
      ),

    // The placeholder, which WordPress lets every author save. The readable form in it has the article's figures: it
    // stays away where the editor names others.
    save: ({attributes}) =>
      createElement(
        'figure',
        {
          ...useBlockProps.save(),
          ...dataAttributes(options, attributes),
          'data-dossier': id,
          'data-dossier-id': attributes.dossier || (attributes.src ? undefined : dossier),
          lang: attributes.lang || catalogue.language,
        },
        attributes.src || attributes.dossier ? null : createElement(RawHTML, null, fallback),
      ),
  });
}
