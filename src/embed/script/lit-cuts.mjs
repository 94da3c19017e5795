/** Lit's style sheets without their fallback for browsers that cannot adopt them: those lack `light-dark()` too. */
export const STYLES = `
  class CSSResult { constructor(cssText) { this.cssText = cssText; } }
  export const unsafeCSS = (text) => new CSSResult(text);
  export const css = (strings, ...values) => unsafeCSS(strings.reduce((text, part, i) => text + values[i - 1].cssText + part));
  const sheets = new WeakMap();
  export const adoptStyles = (root, styles) => {
    root.adoptedStyleSheets = styles.map((style) => {
      if (!sheets.has(style)) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style.cssText);
        sheets.set(style, sheet);
      }
      return sheets.get(style);
    });
  };
  export const getCompatibleStyle = (style) => style;
  export const supportsAdoptingStyleSheets = true;
  export {CSSResult};`;

/**
 * What is taken out of Lit's files: why that is safe, then pieces, each with what stands in its place. A piece is a text, or
 * the beginning and the end of one. Where it is not once in the file, the build stops.
 */
export const CUTS = {
  'lit-html.js': [
    [
      `As a guest: a Trusted Types policy under our name, whose refusal does not throw while the script loads. Where it is
        refused, the page's default policy may let templates through, but not take anything out of them.`,
      [
        'e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0',
        `e = s && (() => {
          try {
            return s.createPolicy("dossier-widgets", {createHTML: (text) => text});
          } catch (refusal) {
            return {createHTML(text) {
              if ((s.defaultPolicy?.createHTML(text) ?? text) != text) throw refusal;
              return text;
            }};
          }
        })()`,
      ],
    ],
    [
      "As a guest: nothing is read from or left on `globalThis`, where a page may have another Lit's polyfills and versions.",
      [['const j={', 'push("3.3.3");'], ''],
      ['j as _$LH,', ''],
    ],
    ['No template is MathML.', ['T as mathml,', ''], [',2===i||3===i)', ',2===i)']],
    [
      `A scanner for any HTML. In our templates, values stand in texts and in attributes, behind the attribute's name, and no
        text or attribute has ">" in it: the next angle bracket tells where a value stands. None has the marker in it.`,
      [
        ['N=(t,i)=>{', '3===i?"</math>":"")),e]}'],
        `N = (strings, type) => {
          const names = [];
          const attributes = strings.join(o).replace(/(\\S+)=(?=~|"[^"]*~)/g, (_, name) => (names.push(name), name + h + '='));
          return [V(strings, (type === 2 ? '<svg>' : '') + attributes.replace(/~(?![^<]*>)/g, r) + '<?>'), names];
        }`,
      ],
      ['o=`lit$${Math.random().toFixed(9).slice(2)}$`', 'o="~"'],
      [[',f="[ \\t\\n\\f\\r]"', 'textarea|title)$/i'], ''],
    ],
    [
      'No values in names, in raw text, in comments; no elements as targets, and no boolean attributes.',
      [['else t.startsWith(o)&&(', 't+=o.length-1}'], '}else r.data===n&&d.push({type:2,index:l});'],
      [['class Z{', 'M(this,t)}}'], ''],
      [['1===r.type?i=new r.ctor', 'i=new Z(h,this,t))'], 'i=new r.ctor(h,r.name,r.strings,this,t)'],
      [['class L extends H{', '!!t&&t!==A)}}'], ''],
      ['"?"===e[1]?L:', ''],
    ],
    [
      'No directives, nor `noChange`, which is theirs; only they ask for parents, nodes and connections.',
      [['function M(t,i,s=t,e){', 'h,e)),i}'], ''],
      ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
      ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
      [['get parentNode(){return this._$AM.parentNode}', 'return this._$AM._$AU}'], ''],
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}', ''],
      [['get tagName(){', 'return this._$AM._$AU}'], ''],
      [['get parentNode(){let', 'endNode(){return this._$AB}'], ''],
      [['setConnected(t){', 'this._$AP?.(t))}'], ''],
      ['this._$AP?.(!1,!0,s)', ''],
      [',this._$Cv=e?.isConnected??!0', ''],
      ['this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i', 'this._$AV=[],this._$AD=t'],
      ['this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,', 'this._$AA=t,this._$AB=i,'],
      [',this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,', ',this.element=t,this.name=i,'],
    ],
    [
      'An attribute of several pieces compares its whole text, not each of them.',
      [
        ['_$AI(t,i=this,s,e){', 'o&&!e&&this.j(t)}'],
        `_$AI(values, index) {
          let value = values[index];
          if (this.strings)
            value = this.strings.reduce((text, string) => {
              const next = values[index++];
              return next === A || text === A ? A : text + (next ?? '') + string;
            });
          if (value !== this._$AH) this.j((this._$AH = value));
        }`,
      ],
      [
        's.length>2||""!==s[0]||""!==s[1]?(this._$AH=Array(s.length-1).fill(new String),this.strings=s):this._$AH=A',
        'this.strings=(s.length>2||""!==s[0]||""!==s[1])&&s',
      ],
      [
        ['void 0!==s&&(void 0!==s.strings?', 's._$AI(t[i])),i++'],
        's.type===2?s._$AI(t[i]):s._$AI(t,i),i+=s.strings?.length-1||1',
      ],
    ],
    [
      'A listener is a function, not an object or one with options, and stays as long as its element.',
      [
        ['_$AI(t,i=this){if((t=M(', 'this._$AH.handleEvent(t)}'],
        `_$AI(values, index) {
          if (this._$AH === A) this.element.addEventListener(this.name, this);
          this._$AH = values[index];
        }
        handleEvent(event) {
          this._$AH.call(this.options.host, event);
        }`,
      ],
    ],
    [
      'Our elements render into an empty root, and nothing else is rendered.',
      [
        ['D=(t,i,s)=>{', 'h._$AI(t),h}'],
        `D = (value, root, options) => {
          root._$litPart$ ??= new k(root.appendChild(c()), null, this, options);
          root._$litPart$._$AI(value);
        }`,
      ],
    ],
    [
      'What stands in a text is a template, a list, or prints as it is: no node, no template compiled before, all of one document.',
      [':void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', ':this.k(t)'],
      [['{values:i,_$litType$:s}=t,e=', 's.h[0]),this.options)),s);'], '{values:i}=t,e=this._$AC(t);'],
      ['(t?.creationScope??l)', 'l'],
    ],
  ],
  'lit-element.js': [
    ['As a guest: see above.', [['i._$litElement$=!0', 'push("4.2.2");'], 'i.finalized=!0;'], [',n as _$LE', '']],
    [
      'Only directives are told of connections; every element renders.',
      ['this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
      [['connectedCallback(){super.connectedCallback()', 'setConnected(!1)}'], ''],
      ['render(){return r}', ''],
    ],
    [
      'Our elements empty the root that a server has drawn.',
      [['createRenderRoot(){const t=super', 't.firstChild,t}'], ''],
    ],
  ],
  'reactive-element.js': [
    [
      'As a guest: see above.',
      [',p=a.reactiveElementPolyfillSupport', ''],
      [
        ['p?.({ReactiveElement:y}),', 'f as notEqual}'],
        '0;export{y as ReactiveElement,s as adoptStyles,t as getCompatibleStyle}',
      ],
    ],
    [
      'No decorators.',
      ['Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
      [['const t=this[Symbol.metadata];', 'this.elementProperties.set(t,i)}'], ''],
      [['static addInitializer(t){', 'push(t)}'], ''],
      ['void 0!==t.l&&(this.l=[...t.l]),', ''],
      [',this.constructor.l?.forEach(t=>t(this))', ''],
    ],
    [
      'An attribute is a text, as its property takes it; no property is reflected.',
      [['c=a.trustedTypes,', 'f=(t,s)=>!i(t,s),'], 'd=t=>t'],
      [['_$ET(t,s){', 'this._$Em=null}}'], ''],
      [['_$AK(t,s){', 'this._$Em=null}}'], '_$AK(t,s){this[this.constructor._$Eh.get(t)]=s}'],
      [',this._$Em=null,this._$Ev()', ',this._$Ev()'],
      ['b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};', ';'],
      ['static createProperty(t,s=b){', 'static createProperty(t,s){'],
      [['static getPropertyOptions(t){', '??b}'], ''],
      [
        ['const i=s.attribute;return', 't.toLowerCase():void 0'],
        'return s.attribute===!1?void 0:s.attribute??t.toLowerCase()',
      ],
      ['this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
      ['s=[...r(t),...o(t)];', 's=r(t);'],
    ],
    [
      "Accessors are Lit's own; a property has changed when it is not the same; none goes back to a default.",
      [['if(s.state&&(s.attribute=!1),', '!s.noAccessor){'], 'this._$Ei();this.elementProperties.set(t,s);{'],
      [
        ['const i=Symbol(),h=', 'void 0!==h&&e(this.prototype,t,h)'],
        `const key = Symbol();
        e(this.prototype, t, {
          __proto__: null,
          get() { return this[key]; },
          set(value) { const old = this[key]; this[key] = value; this.requestUpdate(t, old); },
        });`,
      ],
      [['static getPropertyDescriptor(', 'enumerable:!0}}'], ''],
      [['const t=this.constructor.elementProperties;if(t.size>0)', 'this.C(s,void 0,i,e)}'], ''],
      [
        ['requestUpdate(t,s,i,e=!1,h){', '(this._$Eq??=new Set).add(t))}'],
        `requestUpdate(name, old) {
          if (name !== undefined && i(this[name], old)) return;
          if (!this.isUpdatePending) this._$ES = this._$EP();
        }`,
      ],
    ],
    [
      'No element asks for what has changed.',
      ['this._$AL=new Map,this._$E_()', 'this._$E_()'],
      ['_$EM(){this._$AL=new Map,', '_$EM(){'],
      ['const s=this._$AL;try{', 'let s;try{'],
    ],
    [
      'Hooks that no element has, or that each has.',
      ['const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending', 'this.performUpdate()'],
      ['scheduleUpdate(){return this.performUpdate()}', ''],
      ['this.willUpdate(s),', ''],
      ['willUpdate(t){}', ''],
      [',this.firstUpdated(t)', ''],
      [['get updateComplete(){', 'shouldUpdate(t){return!0}'], 'get updateComplete(){return this._$ES}'],
      ['updated(t){}firstUpdated(t){}', ''],
    ],
    [
      'No controllers.',
      [['addController(t){', '_$EO?.delete(t)}'], ''],
      [',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
      ['this._$EO?.forEach(t=>t.hostDisconnected?.())', ''],
      ['this._$EO?.forEach(t=>t.hostUpdate?.()),', ''],
      ['this._$EO?.forEach(t=>t.hostUpdated?.()),', ''],
    ],
    [
      'Styles are a list with each style sheet once; shadow roots are open.',
      [
        ['this.elementStyles=this.finalizeStyles', 'void 0!==s&&i.push(t(s));return i}'],
        'this.elementStyles=this.styles}',
      ],
      ['this.constructor.shadowRootOptions', '{__proto__:null,mode:"open"}'],
      ['y.elementStyles=[],y.shadowRootOptions={mode:"open"},', ''],
    ],
  ],
};
