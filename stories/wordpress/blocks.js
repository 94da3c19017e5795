/* global wp, dossierWidgets */
// In a function: what stands at the top of a script is there for all plugins, and each name once.
(() => {
  const {InspectorControls, useBlockProps} = wp.blockEditor;
  const {registerBlockType} = wp.blocks;
  const {PanelBody, SelectControl, TextControl} = wp.components;
  const {createElement} = wp.element;
  const {catalogue, folder} = dossierWidgets;

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

  for (const {id, title, question, keywords, options, thumbnails} of catalogue.widgets) {
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

      // The post keeps the choice alone: what stood in it would be another than this file makes with the next version.
      save: () => null,
    });
  }
})();
