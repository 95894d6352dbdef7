/**
 * Runs in the one-file page before any part of it: parts lie in the page as text and become scripts when they are first asked for, so
 * that the browser reads no more than it needs. A classic script, minified into the page; `part`, which it lays down, is what each
 * part's text calls, by `one-file.ts`.
 *
 * No part is an address and none is evaluated from a string: each becomes an inline script whose hash the page's policy names.
 */
(function () {
  /** @type {Record<string, (require: (name: string) => unknown, bring: (name: string) => Promise<unknown>, exports: object) => void>} */
  var makers = {};
  /** @type {Record<string, object>} */
  var made = {};

  /**
   * @param {string} name
   * @returns {HTMLElement | null}
   */
  function lying(name) {
    return document.querySelector('script[data-part="' + name + '"]');
  }

  /**
   * What a part exports, made at the first asking. A part lies behind all that it requires, so what it requires is here too.
   * @param {string} name
   * @returns {object}
   */
  function require(name) {
    var exports = made[name];
    if (exports) return exports;
    if (!makers[name]) {
      var text = lying(name);
      var script = document.createElement('script');
      script.textContent = text && text.textContent;
      document.head.append(script);
      script.remove();
      // It is kept once, as what it has become.
      if (text) text.remove();
    }
    var make = makers[name];
    if (!make) throw new Error('This copy lacks its part ' + name + '.');
    made[name] = exports = {};
    make(require, bring, exports);
    return exports;
  }

  /**
   * The same, waiting for a part that the browser has not come to yet: the page may be on its way over a slow line.
   * @param {string} name
   * @returns {Promise<unknown>}
   */
  function bring(name) {
    return new Promise(function (resolve, reject) {
      (function look() {
        var text = lying(name);
        // A part has come whole when something follows it.
        if (!made[name] && !makers[name] && document.readyState === 'loading' && !(text && text.nextElementSibling))
          return setTimeout(look, 50);
        try {
          resolve(require(name));
        } catch (error) {
          reject(error);
        }
      })();
    });
  }

  Object.assign(window, {
    /** @type {(name: string, make: (typeof makers)[string]) => void} */
    part: function (name, make) {
      makers[name] = make;
      // The first of all is wanted at once, and stands in the page as a script already.
      if (name === 'entry') require(name);
    },
  });
})();
