/**
 * What is taken out of Lit's templates: why that is safe, then pieces, each with what stands in its place. A piece is a text,
 * or the beginning and the end of one. Where it is not once in the file, the build stops.
 */
export const CUTS = [
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
  [
    'Templates come from our own code, never from JSON; no page has a polyfill that wraps nodes.',
    ['if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");', ''],
    ['i(t).nextSibling;i(t).remove()', 't.nextSibling;t.remove()'],
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
    'No values in names, in raw text, in comments; no elements as targets.',
    [['else t.startsWith(o)&&(', 't+=o.length-1}'], '}else r.data===n&&d.push({type:2,index:l});'],
    [['1===r.type?i=new r.ctor', 'i=new Z(h,this,t))'], 'i=new r.ctor(h,r.name,r.strings)'],
    ['if(r.hasAttributes())for', 'for'],
    ['{type:1,index:l,', '{index:l,'],
    ['"?"===e[1]?L:', ''],
  ],
  [
    `Attributes: no boolean ones; one compares its whole text, not each of its pieces; a property is always there; a listener is
        a function that asks for no host, and stays as long as its element.`,
    [
      ['class H{get tagName', 'M(this,t)}}'],
      `class H {
          constructor(element, name, strings) {
            this._$AH = A;
            this.element = element;
            this.name = name;
            this.strings = strings;
          }
          _$AI(values, index) {
            const value = this.strings.reduce((text, string) => {
              const next = values[index++];
              return next === A || text === A ? A : text + (next ?? '') + string;
            });
            if (value === this._$AH) return;
            this._$AH = value;
            if (value === A) this.element.removeAttribute(this.name);
            else this.element.setAttribute(this.name, value);
          }
        }
        class I extends H {
          _$AI(values, index) {
            this.element[this.name] = values[index];
          }
        }
        class z extends H {
          _$AI(values, index) {
            if (this._$AH === A) this.element.addEventListener(this.name, (event) => this._$AH(event));
            this._$AH = values[index];
          }
        }`,
    ],
    [
      ['void 0!==s&&(void 0!==s.strings?', 's._$AI(t[i])),i++'],
      's.type===2?s._$AI(t[i++]):(s._$AI(t,i),i+=s.strings.length-1)',
    ],
  ],
  [
    'No directives, nor `noChange`, which is theirs; only they ask for parents, nodes, options and connections.',
    [['function M(t,i,s=t,e){', 'h,e)),i}'], ''],
    ['_$AI(t,i=this){t=M(this,t,i),a(t)', '_$AI(t){a(t)'],
    ['t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'],
    [['constructor(t,i){this._$AV=[],', 'return this._$AM._$AU}'], 'constructor(t){this._$AV=[],this._$AD=t}'],
    ['u(t){const{el:', 'u(){const{el:'],
    ['new k(h,h.nextSibling,this,t)', 'new k(h,h.nextSibling)'],
    ['new k(this.O(c()),this.O(c()),this,this.options)', 'new k(this.O(c()),this.O(c()))'],
    [
      ['get _$AU(){return this._$AM?._$AU??this._$Cv}constructor', 'endNode(){return this._$AB}'],
      'constructor(t,i){this.type=2,this._$AH=A,this._$AA=t,this._$AB=i}',
    ],
    [['setConnected(t){', 'this._$AP?.(t))}'], ''],
    ['for(this._$AP?.(!1,!0,s);', 'for(;'],
    ['this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))', 'this._$AR(),this.O(t)'],
  ],
  [
    'Our elements render into an empty root, and nothing else is rendered.',
    [
      ['D=(t,i,s)=>{', 'h._$AI(t),h}'],
      `D = (value, root) => {
          root._$litPart$ ??= new k(root.appendChild(c()), null);
          root._$litPart$._$AI(value);
        }`,
    ],
  ],
  [
    'What stands in a text is a template, a list, or prints as it is: no node, no template compiled before, all of one document.',
    [':void 0!==t.nodeType?this.T(t):d(t)?this.k(t):this._(t)', ':this.k(t)'],
    [['{values:i,_$litType$:s}=t,e=', 's.h[0]),this.options)),s);'], '{values:i}=t,e=this._$AC(t);'],
    ['const t=new R(e,this),s=t.u(this.options);', 'const t=new R(e),s=t.u();'],
    ['(t?.creationScope??l)', 'l'],
  ],
];
