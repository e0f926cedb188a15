/*!
d3-hierarchy 3.1.2 (ISC)

Copyright 2010-2021 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

preact 11.2.0 (MIT)

The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
(function() {
	//#region node_modules/preact/dist/preact.mjs
	var n;
	var t$1;
	var u$2;
	var i$1;
	var f$2;
	var o$2;
	var e$1;
	var l$1;
	var c$1;
	var a$2;
	var h$1 = Symbol.for("pv");
	var p$1 = {};
	var y$1 = [];
	var v$1 = /^m(i|n|o|s|text|space)$/;
	var w$1 = Array.isArray;
	var d$1 = y$1.slice;
	var _$1 = Object.assign;
	function g$1(n) {
		n && n.parentNode && n.remove();
	}
	function m$1(r, u, i, f, o) {
		var e = {
			type: r,
			props: u,
			key: i,
			ref: f,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: h$1,
			__v: o || ++t$1,
			__i: -1,
			__u: 0
		};
		return !o && n.vnode && n.vnode(e), e;
	}
	function $(n) {
		return n.children;
	}
	function x(n, t) {
		this.props = n, this.context = t, this.__g = 0;
	}
	function S(n, t) {
		if (null == t) return n.__ && S(n.__, n.__i + 1);
		for (var r; t < n.__k.length; t++) if ((r = n.__k[t]) && r.__e) return r.__e;
		return "function" != typeof n.type || n.props.__P ? null : S(n);
	}
	function C$1(t) {
		var r, u = t.__v, i = u.__e, f = [], o = [], e = t.__P;
		e && ((r = _$1({ constructor: h$1 }, u)).__v = u.__v + 1, n.vnode && n.vnode(r), z$1(e, r, u, t.__n, e.namespaceURI, 32 & u.__u ? [i] : null, f, i || S(u), 32 & u.__u, o), r.__v = u.__v, r.__.__k[r.__i] = r, E$1(f, r, o), u.__ = u.__e = null, r.__e != i && j(r));
	}
	function j(n) {
		if ((n = n.__) && n.__c && !n.props.__P) return n.__e = null, n.__k.some(function(t) {
			return t && (n.__e = t.__e);
		}), j(n);
	}
	function L(t) {
		(8 & t.__g || (t.__g |= 8, u$2.push(t), f$2++)) && i$1 == n.debounceRendering || ((i$1 = n.debounceRendering) || queueMicrotask)(H);
	}
	function H() {
		try {
			for (var n, t = 1; u$2.length;) u$2.length > t && u$2.sort(o$2), n = u$2.shift(), t = u$2.length, 8 & n.__g && C$1(n);
		} finally {
			(f$2 = u$2.length) && (i$1 || queueMicrotask)(H);
		}
	}
	function I(n, t, r, u, i, f, o, e, l, c, a) {
		var s, h, v, w, d, _, g = u.__k || y$1, k = t.length;
		for (l = q(r, t, g, l, k), s = 0; s < k; s++) null != (v = r.__k[s]) && (h = ~v.__i && g[v.__i] || p$1, v.__i = s, _ = z$1(n, v, h, i, f, o, e, l, c, a), w = v.__e, (h.ref != v.ref || 8 & h.__u) && (h.ref && G$1(h.ref, null, v, h), v.ref && a.push(v.ref, v.__c || w, v)), d = d || w, 4 & v.__u ? (l = A$1(v, l, n, !h.__v), h.__e && (h.__e = null)) : "function" == typeof v.type && void 0 !== _ ? l = _ : w && (l = w.nextSibling), v.__u &= -21);
		return r.__e = d, l;
	}
	function q(n, t, r, u, i) {
		var f, o, e, l, c, a, s, p, y, v = r.length, d = v, _ = 0, g = 0, k = n.__k = Array(i);
		for (f = 0; f < i; f++) null != (o = t[f]) && "boolean" != typeof o && "function" != typeof o ? ("object" != typeof o || o.constructor === String ? o = k[f] = m$1(null, o) : w$1(o) ? o = k[f] = m$1($, { children: o }) : o.constructor === h$1 && o.__b ? o = k[f] = m$1(o.type, o.props, o.key, o.ref, o.__v) : k[f] = o, l = f + _, o.__ = n, o.__b = n.__b + 1, e = null, ~(c = o.__i = P(o, r, l, d)) && (d--, (e = r[c]) && (e.__u |= 2)), e && e.__v ? (o.__u |= 16, c == l - 1 ? _-- : c == l + 1 ? _++ : c != l && (c > l ? _-- : _++, g = 1)) : (~c || (i > v ? _-- : i < v && _++), "function" != typeof o.type && (o.__u |= 4))) : k[f] = null;
		if (g) {
			for (a = [], s = [], f = 0; f < i; f++) if ((o = k[f]) && 16 & o.__u) {
				for (_ = 0, p = a.length; _ < p;) a[y = _ + p >> 1] < o.__i ? _ = y + 1 : p = y;
				a[_] = o.__i, s[f] = _ + 1;
			}
			for (_ = a.length; f--;) s[f] && (s[f] == _ ? _-- : k[f].__u |= 4);
		}
		if (d) for (f = 0; f < v; f++) !(e = r[f]) || 2 & e.__u || (e.__e == u && (u = S(e)), J(e, e));
		return u;
	}
	function A$1(n, t, r, u) {
		var i, f, o, e;
		if ("function" == typeof n.type) {
			if (n.props.__P) return t;
			if (i = n.__k) for (f = 0; f < i.length; f++) i[f] && (i[f].__ = n, t = A$1(i[f], t, r, !1));
			return t;
		}
		for (t && !t.parentNode && (t = S(n)) && !t.parentNode && (t = null), o = n.__e, e = t; e && 8 == e.nodeType;) e = e.nextSibling;
		for (o != e && (!u && r.moveBefore && o.parentNode ? r.moveBefore(o, t) : r.insertBefore(o, t || null)), t = o; (t = t && t.nextSibling) && 8 == t.nodeType && !t.data.startsWith("$s"););
		return t;
	}
	function P(n, t, r, u) {
		var i, f = n.key, o = n.type, e = t[r], l = e && !(2 & e.__u);
		if (null === e && null == f || l && f == e.key && o == e.type) return r;
		if (u > (l ? 1 : 0)) {
			for (i = r - 1; i >= 0; i--) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
			for (i = r + 1; i < t.length; i++) if ((e = t[i]) && !(2 & e.__u) && f == e.key && o == e.type) return i;
		}
		return -1;
	}
	function T$1(n, t, r) {
		r ??= "", "-" == t[0] ? n.setProperty(t, r) : n[t] = r;
	}
	function N(n, t, r, u, i) {
		var f, o;
		if ("style" == t) if ("string" == typeof r) n.style.cssText = r;
		else {
			if ("string" == typeof u && (n.style.cssText = u = ""), u) for (t in u) r && t in r || T$1(n.style, t);
			if (r) for (t in r) u && r[t] == u[t] || T$1(n.style, t, r[t]);
		}
		else if ("o" == t[0] && "n" == t[1]) "function" != typeof r && (r = null), "function" != typeof u && (u = null), (n.__e || (n.__e = {}))[t] = r, r && u || (o = a$2[t] || (a$2[t] = V(t)), (n.__a || (n.__a = {}))[t] = c$1, f = t != (t = t.replace(l$1, "$1")), (t = t.slice(2))[0] < "a" && (t = t.toLowerCase()), r ? n.addEventListener(t, o, f) : n.removeEventListener(t, o, f));
		else {
			if ("http://www.w3.org/2000/svg" == i) t = t.replace(/xlink(H|:h)/, "h").replace(/sName$/, "s");
			else if ("width" != t && "height" != t && "href" != t && "list" != t && "form" != t && "tabIndex" != t && "download" != t && "rowSpan" != t && "colSpan" != t && "role" != t && "popover" != t && t in n) try {
				n[t] = null == r ? "" : r;
				return;
			} catch (n) {}
			if ("function" == typeof r) return;
			null == r || !1 === r && "-" != t[4] ? n.removeAttribute(t) : n.setAttribute(t, "popover" == t && 1 == r ? "" : r);
		}
	}
	function V(t) {
		return function(r) {
			var u = this.__e;
			if (u) {
				if (u = u[t], null == r[e$1]) r[e$1] = c$1++;
				else if (r[e$1] < this.__a[t]) return;
				return u(n.event ? n.event(r) : r);
			}
		};
	}
	function z$1(t, r, u, i, f, o, e, l, c, a) {
		var s, p, v, d, k, b, m, M, C, j, L, H, q, A, O, P, T, N, V = r.type;
		if (r.constructor !== h$1) return null;
		128 & u.__u && (c = 32 & u.__u, s = u.__c.__z) && (r.__u |= c, p = o = [], 8 == s.nodeType ? l = B$1(s, o) : o.push(s), l = o[0] || l), (s = n.__b) && s(r);
		n: if ("function" == typeof V) {
			v = e.length;
			try {
				if (M = r.props, C = (s = V.prototype) && s.render, j = (s = V.contextType) && i[s.__c], L = s ? j ? j.props.value : s.__ : i, (d = u.__c) ? (r.__c = d, 2 & d.__g && (d.__g |= 1)) : (C ? r.__c = d = new V(M, L) : (r.__c = d = new x(M, L), d.constructor = V, d.render = K), j && j.sub(d), d.state || (d.state = {}), d.__n = i, d.__g |= 8, d.__h = [], d.__k = []), C && (d.__s || (d.__s = d.state), V.getDerivedStateFromProps && (d.__s == d.state && (d.__s = _$1({}, d.__s)), _$1(d.__s, V.getDerivedStateFromProps(M, d.__s)))), k = d.props, b = d.state, d.__v = r, u.__c) {
					if (M !== k && C && !V.getDerivedStateFromProps && d.componentWillReceiveProps && d.componentWillReceiveProps(M, L), r.__v == u.__v && !(8 & d.__g) || !(4 & d.__g) && d.shouldComponentUpdate && !1 === d.shouldComponentUpdate(M, d.__s, L)) {
						r.__v != u.__v && (d.props = M, d.state = d.__s, d.__g &= -9), r.__e = u.__e, r.__k = u.__k, r.__k.some(function(n) {
							n && (n.__ = r);
						}), y$1.push.apply(d.__h, d.__k), d.__k = [], d.__h.length && e.push(d), l = S(u);
						break n;
					}
					d.componentWillUpdate && d.componentWillUpdate(M, d.__s, L), C && d.componentDidUpdate && d.__h.push(function() {
						d.componentDidUpdate(k, b, m);
					});
				} else C && !V.getDerivedStateFromProps && d.componentWillMount && d.componentWillMount(), C && d.componentDidMount && d.__h.push(d.componentDidMount);
				d.context = L, d.props = M, d.__P = t, d.__g &= -5, H = n.__r, q = C ? 25 : 0;
				do
					d.__g &= -9, H && H(r), s = d.render(d.props, d.state = d.__s, d.context);
				while (8 & d.__g && ++q < 25);
				C && (y$1.push.apply(d.__h, d.__k), d.__k = []), d.state = d.__s, d.getChildContext && (i = _$1({}, i, d.getChildContext())), C && u.__c && d.getSnapshotBeforeUpdate && (m = d.getSnapshotBeforeUpdate(k, b)), A = s && s.type === $ && null == s.key ? s.props.children : s, M.__P && (s = l, f = (t = M.__P).namespaceURI, c = o = null, u.props && u.props.__P != t && (u.__k.some(function(n) {
					n && J(n, n);
				}), u.__k = null), l = u.__k ? S(u, 0) : null), l = I(t, w$1(A) ? A : [A], r, u, i, f, o, e, l, c, a), M.__P && (r.__e = null, l = s), r.__u &= -161, p && p.some(g$1), d.__h.length && e.push(d), 1 & d.__g && (d.__g &= -4);
			} catch (t) {
				if (e.length = v, r.__v = null, c || o) if (t && t.then) {
					if (r.__u |= 128 | c, o) {
						for (~(T = o.indexOf(l || void 0)) || (T = o.length); (N = o[T - 1]) && 8 == N.nodeType;) T--;
						for (; T < o.length; T++) if (N = o[T]) if (o[T] = null, O) {
							if (N == P) break;
						} else {
							if (8 != N.nodeType) break;
							N.data.startsWith("$s") && (P = B$1(O = N));
						}
					}
					if (!O) {
						for (; l && 8 == l.nodeType && l.nextSibling;) l = l.nextSibling;
						O = l;
					}
					(s = B$1(O = r.__c.__z || (r.__c.__z = O))) ? (r.__e = O, l = s) : r.__e = l, l = l && l.nextSibling;
				} else o && o.some(g$1);
				else r.__e = u.__e;
				r.__k || (r.__k = u.__k || []), t && t.then || D$1(r), n.__e(t, r, u);
			}
		} else l = r.__e = F$1(u.__e, r, u, i, f, o, e, c, a, t);
		return (s = n.diffed) && s(r), l;
	}
	function B$1(n, t) {
		if (n && 8 == n.nodeType && n.data.startsWith("$s")) for (var r = 1; n = n.nextSibling;) {
			if (8 == n.nodeType) {
				if (n.data.startsWith("$s")) r++;
				else if (n.data.startsWith("/$s") && !--r) return n;
			}
			t && t.push(n);
		}
	}
	function D$1(n) {
		n && (n.__c && (n.__c.__g |= 4), n.__k && n.__k.some(D$1));
	}
	function E$1(t, r, u) {
		for (var i = 0; i < u.length;) G$1(u[i++], u[i++], u[i++]);
		n.__c && n.__c(r, t), t.some(function(r) {
			try {
				t = r.__h, r.__h = [], t.some(function(n) {
					n.call(r);
				});
			} catch (t) {
				n.__e(t, r.__v);
			}
		});
	}
	function F$1(t, r, u, i, f, o, e, l, c, a) {
		var s, h, y, _, k, b, m, M, $ = u.props || p$1, x = r.props, C = r.type;
		if ("svg" == C ? f = "http://www.w3.org/2000/svg" : "math" == C ? f = "http://www.w3.org/1998/Math/MathML" : f || (f = "http://www.w3.org/1999/xhtml"), o) {
			for (s = 0; s < o.length; s++) if ((k = o[s]) && (C ? k.localName == C : 3 == k.nodeType)) {
				t = k, o[s] = null;
				break;
			}
		}
		if (!t) {
			if (M = a.ownerDocument || document, !C) return M.createTextNode(x);
			t = M.createElementNS(f, C, x.is ? x : a), l && (n.__m && n.__m(r, o), l = !1), o = null;
		}
		if (C) {
			if (a = "template" == C && t.content || t, o = "textarea" == C && null != x.defaultValue ? null : o && d$1.call(a.childNodes), !l && o) for ($ = {}, s = 0; s < t.attributes.length; s++) $[(k = t.attributes[s]).name] = k.value;
			for (s in $) k = $[s], "dangerouslySetInnerHTML" == s ? y = k : "children" == s || s in x || "value" == s && "defaultValue" in x || "checked" == s && "defaultChecked" in x || N(t, s, null, k, f);
			for (s in x) k = x[s], "children" == s ? _ = k : "dangerouslySetInnerHTML" == s ? h = k : "value" == s ? b = k : "checked" == s ? m = k : l && "function" != typeof k || $[s] === k || N(t, s, k, $[s], f);
			h ? (l || y && (h.__html == y.__html || h.__html == t.innerHTML) || (t.innerHTML = h.__html), r.__k = []) : (y && (t.textContent = ""), ("foreignObject" == C || "http://www.w3.org/1998/Math/MathML" == f && v$1.test(C)) && (f = "http://www.w3.org/1999/xhtml"), I(a, w$1(_) ? _ : [_], r, u, i, f, o, e, o ? o[0] : u.__k && S(u, 0), l, c), o && o.some(g$1)), l && "textarea" != C || (s = "value", "progress" == C && null == b ? t.removeAttribute(s) : null == b || b === t[s] && ("progress" != C || b) || N(t, s, b, $[s], f), s = "checked", null != m && m != t[s] && N(t, s, m, $[s], f));
		} else $ === x || l && t.data == x || (t.data = x);
		return t;
	}
	function G$1(t, r, u, i) {
		try {
			"function" == typeof t ? r ? r.__x = t(r) || 1 : i && (i = i.__c || i.__e) && (r = i.__x) && (i.__x = null, "function" == typeof r ? r() : t(null)) : t.current = r;
		} catch (t) {
			n.__e(t, u);
		}
	}
	function J(t, r, u) {
		var i, f, o, e;
		if (n.unmount && n.unmount(t), !(i = t.ref) || i.current && i.current != t.__e || G$1(i, null, r, t), i = t.__c) {
			if (i.componentWillUnmount) try {
				i.componentWillUnmount();
			} catch (t) {
				n.__e(t, r);
			}
			i.__P = i.__n = null;
		}
		if (i = t.__k) for (e = 0; e < i.length; e++) i[e] && J(i[e], r, "function" != typeof t.type || u && !t.props.__P);
		!u && (i = t.__c) && (i = i.__z) && (f = B$1(i, o = [])) && (i == t.__e && o.some(g$1), g$1(f), g$1(i)), u || g$1(t.__e), t.__e = t.__c = t.__ = null;
	}
	function K(n, t, r) {
		return this.constructor(n, r);
	}
	function Q(t, r) {
		var u, i, f, o;
		n.__ && n.__(t, r), 9 == r.nodeType && (r = r.documentElement), i = (u = t && 32 & t.__u) ? null : r.__k, r.__k = m$1($, { children: [t] }), f = [], o = [], z$1(r, r.__k, i || p$1, p$1, r.namespaceURI, i ? null : r.firstChild ? d$1.call(r.childNodes) : null, f, i ? i.__e : r.firstChild, u, o), E$1(f, r.__k, o), r.__k.props.children = null;
	}
	n = { __e: function(n, t, r, u) {
		for (var i, o, e; t = t.__;) if ((i = t.__c) && !(1 & i.__g)) {
			i.__g |= 4;
			try {
				if ((e = (o = i.constructor) && o.getDerivedStateFromError) && i.setState(o.getDerivedStateFromError(n)), i.componentDidCatch && (i.componentDidCatch(n, u || {}), e = 1), e && 8 & i.__g) return void (i.__g |= 2);
			} catch (t) {
				n = t;
			}
		}
		throw f$2 = 0, n;
	} }, t$1 = 0, x.prototype.setState = function(n, t) {
		var r = this.__s;
		r && r != this.state || (r = this.__s = _$1({}, this.state)), "function" == typeof n && (n = n(_$1({}, r), this.props)), n && (_$1(r, n), this.__v && (t && this.__k.push(t), L(this)));
	}, x.prototype.forceUpdate = function(n) {
		this.__v && (this.__g |= 4, n && this.__h.push(n), L(this));
	}, x.prototype.render = $, u$2 = [], f$2 = 0, o$2 = function(n, t) {
		return n.__v.__b - t.__v.__b;
	}, e$1 = Symbol(), l$1 = /(PointerCapture)$|Capture$/i, c$1 = 0, a$2 = {};
	//#endregion
	//#region node_modules/preact/hooks/dist/hooks.mjs
	var t;
	var r;
	var u$1;
	var i;
	var o$1 = Object.is;
	var f$1 = 0;
	var c = [];
	var e = [];
	var a$1 = n;
	var v = a$1.__b;
	var l = a$1.__r;
	var m = a$1.diffed;
	var h = a$1.__c;
	var s = a$1.unmount;
	var p = a$1.__;
	function y(n, t) {
		a$1.__h && a$1.__h(r, n, f$1 || t), f$1 = 0;
		var u = r.__H || (r.__H = {
			__: [],
			__h: []
		});
		return n >= u.__.length && u.__.push({}), u.__[n];
	}
	function d(n) {
		return f$1 = 1, _(G, n);
	}
	function _(n, u, i) {
		var f = y(t++, 2);
		if (f.t = n, !f.__c && (f.__ = [i ? i(u) : G(void 0, u), function(n) {
			var t = (f.__N || f.__)[0], r = f.t(t, n);
			o$1(t, r) || (f.__N = [r, f.__[1]], f.__c.setState({}));
		}], f.__c = r, !r.__f)) {
			r.__f = !0;
			var c = r.shouldComponentUpdate;
			r.shouldComponentUpdate = function(n, t, r) {
				var u = this.__H;
				if (!u) return !0;
				var i = !1, f = this.props != n;
				if (u.__.some(function(n) {
					n.__N && (i = !0, o$1(n.__[0], n.__N[0]) || (f = !0));
				}), c) {
					var e = c.call(this, n, t, r);
					return i ? e || f : e;
				}
				return !i || f;
			};
		}
		return f.__;
	}
	function A(n, u) {
		var i = y(t++, 3);
		!a$1.__s && E(i.__H, u) && (i.__P = !0, i.__ = n, i.u = u, r.__H.__h.push(i));
	}
	function F(n, u) {
		var i = y(t++, 4);
		!a$1.__s && E(i.__H, u) && (i.__P = !1, i.__ = n, i.u = u, r.__h.push(i));
	}
	function T(n) {
		return f$1 = 5, w(function() {
			return { current: n };
		}, []);
	}
	function w(n, r) {
		var u = y(t++, 7);
		return E(u.__H, r) && (u.__ = n(), u.__H = r), u.__;
	}
	function b(n, t) {
		return f$1 = 8, w(function() {
			return n;
		}, t);
	}
	function g() {
		var n;
		do {
			for (; n = e.shift();) try {
				C(n);
			} catch (t) {
				a$1.__e(t, { __: (n = n.__P) && n.__v });
			}
			for (; n = c.shift();) {
				var t = n.__H;
				if (n.__P && t) try {
					t.__h.some(C), t.__h.some(D), t.__h = [];
				} catch (r) {
					t.__h = [], a$1.__e(r, n.__v);
				}
			}
		} while (e.length);
	}
	a$1.__b = function(n) {
		r = null, v && v(n);
	}, a$1.__ = function(n, t) {
		n && t.__k && t.__k.__m && (n.__m = t.__k.__m), p && p(n, t);
	}, a$1.__r = function(n) {
		l && l(n), t = 0;
		var i = (r = n.__c).__H;
		i && (u$1 == r ? r.__h = [] : (i.__h.some(C), i.__h.some(D), t = 0), i.__h = [], i.__.some(function(n) {
			n.__N && (n.__ = n.__N), n.u = n.__N = void 0;
		})), u$1 = r;
	}, a$1.diffed = function(n) {
		m && m(n);
		var t = n.__c;
		t && t.__H && (t.__H.__h.length && B(c.push(t)), t.__H.__.some(function(n) {
			n.u && (n.__H = n.u);
		})), u$1 = r = null;
	}, a$1.__c = function(n, t) {
		t.some(function(n) {
			try {
				n.__h.some(C), n.__h = n.__h.filter(function(n) {
					return !n.__ || D(n);
				});
			} catch (t) {
				n.__h = [function() {
					throw t;
				}];
			}
		}), h && h(n, t);
	}, a$1.unmount = function(n) {
		s && s(n);
		var t, r, u = n.__c;
		u && u.__H && (u.__H.__.some(function(u) {
			try {
				if (u.__P && u.__c) {
					if (void 0 === r) {
						for (r = n.__; r && (!r.__c || !r.__c.__P);) r = r.__;
						r = r && r.__c;
					}
					u.__P = r, B(e.push(u));
				} else C(u);
			} catch (n) {
				t = n;
			}
		}), u.__H = void 0, t && a$1.__e(t, u.__v));
	};
	var k = "function" == typeof requestAnimationFrame;
	function z(n) {
		var t, r = function() {
			clearTimeout(u), k && cancelAnimationFrame(t), setTimeout(n);
		}, u = setTimeout(r, 35);
		k && (t = requestAnimationFrame(r));
	}
	function B(n) {
		1 != n && i == a$1.requestAnimationFrame || ((i = a$1.requestAnimationFrame) || z)(g);
	}
	function C(n) {
		var t = r, u = n.__c;
		"function" == typeof u && (n.__c = void 0, u()), r = t;
	}
	function D(n) {
		var t = r;
		n.__c = n.__(), r = t;
	}
	function E(n, t) {
		return !n || n.length != t.length || t.some(function(t, r) {
			return !o$1(t, n[r]);
		});
	}
	function G(n, t) {
		return "function" == typeof t ? t(n) : t;
	}
	//#endregion
	//#region src/core/model/columns.ts
	function inColumn(value) {
		return value ?? outsideColumn();
	}
	function outsideColumn() {
		throw new Error("a column was read outside its rows; this is a bug");
	}
	//#endregion
	//#region src/core/model/closed-lists.ts
	const regionNames = [
		"code",
		"pclntab",
		"types",
		"strings",
		"data",
		"rodata",
		"debug",
		"symtab",
		"headers",
		"buildinfo",
		"relocations",
		"signature",
		"padding",
		"other"
	];
	//#endregion
	//#region src/page/data/rows.ts
	const countedBytes = ["holds", "wrote"];
	function heldRows(binary) {
		const { symbols, rest } = binary;
		const units = unitsOf(symbols.package, symbols.group);
		const unit = new Int32Array(symbols.name.length + rest.package.length);
		unit.set(units.ofRow);
		unit.fill(-1, symbols.name.length);
		const { length: count } = unit;
		return {
			binary,
			count,
			symbols: symbols.name.length,
			package: joined(new Int32Array(count), symbols.package, rest.package),
			unit,
			region: joined(new Int8Array(count), symbols.region, rest.region),
			base: joined(new Float64Array(count), symbols.base, rest.base),
			head: joined(new Float64Array(count), symbols.head, rest.head),
			unitPackage: Int32Array.from(units.packages),
			unitGroup: Int32Array.from(units.groups),
			onlyPackage: onlyPackages(binary)
		};
	}
	function onlyPackages({ modules, packages }) {
		const counts = new Int32Array(modules.length);
		const only = new Int32Array(modules.length).fill(-1);
		for (const [id, { module, path }] of packages.entries()) {
			counts[module] = (counts[module] ?? outsideColumn()) + 1;
			if (modules[module]?.path === path) only[module] = id;
		}
		return only.map((id, module) => counts[module] === 1 ? id : -1);
	}
	function joined(column, first, second) {
		column.set(first);
		column.set(second, first.length);
		return column;
	}
	function writtenRows(binary) {
		const { packages } = binary;
		if (packages.every(({ written }) => written === null)) return null;
		const sizes = packages.map((row) => row.written ?? row);
		return {
			binary,
			count: packages.length,
			symbols: 0,
			package: Int32Array.from(packages.keys()),
			unit: new Int32Array(packages.length).fill(-1),
			region: new Int8Array(packages.length).fill(-1),
			base: Float64Array.from(sizes, ({ base }) => base),
			head: Float64Array.from(sizes, ({ head }) => head),
			unitPackage: new Int32Array(),
			unitGroup: new Int32Array(),
			onlyPackage: onlyPackages(binary)
		};
	}
	function unitsOf(packages, groups) {
		const ofRow = new Int32Array(packages.length);
		const byPackage = new Map();
		const unitPackages = [];
		const unitGroups = [];
		packages.forEach((owner, row) => {
			const group = groups[row] ?? outsideColumn();
			if (group < 0) {
				ofRow[row] = -1;
				return;
			}
			const units = byPackage.get(owner) ?? new Map();
			byPackage.set(owner, units);
			const unit = units.get(group) ?? unitPackages.length;
			if (unit === unitPackages.length) {
				units.set(group, unit);
				unitPackages.push(owner);
				unitGroups.push(group);
			}
			ofRow[row] = unit;
		});
		return {
			ofRow,
			packages: unitPackages,
			groups: unitGroups
		};
	}
	function shortName(rows, row) {
		if (row >= rows.symbols) return restName(rows, row);
		const name = rows.binary.symbols.name[row] ?? "";
		return name.startsWith(".") ? name.slice(1) : name;
	}
	function fullName(rows, row) {
		const path = packagePath(rows, rows.package[row] ?? outsideColumn());
		if (row >= rows.symbols) return `${path} ${restName(rows, row)}`;
		const name = rows.binary.symbols.name[row] ?? "";
		return name.startsWith(".") ? path + name : name;
	}
	function restName(rows, row) {
		const region = regionNames[rows.region[row] ?? outsideColumn()];
		return region === void 0 ? "(all of it)" : `${region} (no symbol)`;
	}
	const packagePath = (rows, owner) => rows.binary.packages[owner]?.path ?? "";
	const modulePath = (rows, module) => rows.binary.modules[module]?.path ?? "";
	const unitName = (rows, unit) => rows.binary.groups[rows.unitGroup[unit] ?? outsideColumn()] ?? "";
	//#endregion
	//#region src/page/data/filter.ts
	const shownChanges = [
		"all",
		"changed",
		"new",
		"gone"
	];
	const maxWords = 20;
	const isEmptyFilter = ({ show, q, region, module }) => show === "all" && q.trim() === "" && region < 0 && module < 0;
	const searchTexts = new WeakMap();
	function searchTextOf(rows) {
		const known = searchTexts.get(rows);
		if (known !== void 0) return known;
		const text = Array.from({ length: rows.count }, (_, row) => {
			const unit = rows.unit[row] ?? outsideColumn();
			const name = fullName(rows, row);
			return unit < 0 ? name : `${name} ${unitName(rows, unit)}`;
		}).join("\n").toLowerCase();
		const made = {
			text,
			starts: startsOfLines(text, rows.count)
		};
		searchTexts.set(rows, made);
		return made;
	}
	function startsOfLines(text, count) {
		const starts = new Int32Array(count + 1);
		for (let line = 1; line <= count; line++) {
			const end = text.indexOf("\n", starts[line - 1]);
			starts[line] = (end < 0 ? text.length : end) + 1;
		}
		return starts;
	}
	function rowsWithWords(rows, words) {
		const { text, starts } = searchTextOf(rows);
		const found = new Uint8Array(rows.count);
		const [first = "", ...others] = words;
		let row = 0;
		let at = text.indexOf(first);
		while (at >= 0 && row < rows.count) {
			const start = starts[row] ?? outsideColumn();
			const next = starts[row + 1] ?? outsideColumn();
			if (at >= next) {
				row++;
				continue;
			}
			const line = others.length > 0 ? text.slice(start, next - 1) : "";
			if (others.every((word) => line.includes(word))) found[row] = 1;
			row++;
			at = text.indexOf(first, next);
		}
		return found;
	}
	function filterRows(rows, filter) {
		const { show, region, module } = filter;
		const words = filter.q.toLowerCase().split(/\s+/).filter(Boolean).slice(0, maxWords);
		const found = words.length > 0 ? rowsWithWords(rows, words) : null;
		const owners = rows.binary.packages.map((owner) => owner.module);
		const passing = new Int32Array(rows.count);
		let count = 0;
		for (let row = 0; row < rows.count; row++) {
			if (!isShown(show, rows.base[row] ?? outsideColumn(), rows.head[row] ?? outsideColumn())) continue;
			const at = rows.region[row] ?? outsideColumn();
			if (region >= 0 && at >= 0 && at !== region) continue;
			if (module >= 0 && owners[rows.package[row] ?? outsideColumn()] !== module) continue;
			if (found !== null && found[row] === 0) continue;
			passing[count++] = row;
		}
		return passing.subarray(0, count);
	}
	function isShown(show, base, head) {
		if (base === 0 && head === 0) return false;
		if (show === "all") return true;
		if (show === "changed") return base !== head;
		return show === "new" ? base === 0 : head === 0;
	}
	//#endregion
	//#region src/core/page/palette.ts
	const lightPalette = {
		background: "#ffffff",
		text: "#1f2328",
		faint: "#59636e",
		label: "#1f2328",
		line: "#ffffff",
		frame: "#f0f2f5",
		equal: "#dce0e6",
		grew: [
			"#fbe0c2",
			"#f6bf85",
			"#ee9a45"
		],
		shrank: [
			"#d3e5f7",
			"#a5cbef",
			"#72addf"
		],
		kinds: {
			main: "#b5dccd",
			module: "#d5cdec",
			std: "#dce0e6",
			pseudo: "#eee7d3"
		},
		hatch: "rgba(31, 35, 40, 0.22)"
	};
	const darkPalette = {
		background: "#0d1117",
		text: "#e6edf3",
		faint: "#9198a1",
		label: "#f4f7fa",
		line: "#0d1117",
		frame: "#1b222b",
		equal: "#343c47",
		grew: [
			"#58401f",
			"#7d4f14",
			"#9c5a0c"
		],
		shrank: [
			"#1f3e5e",
			"#225184",
			"#2a66a8"
		],
		kinds: {
			main: "#1f5145",
			module: "#463d68",
			std: "#343c47",
			pseudo: "#4a4330"
		},
		hatch: "rgba(244, 247, 250, 0.28)"
	};
	const changeShares = [.02, .2];
	function changeTone(base, head) {
		if (base === head) return "equal";
		const share = Math.abs(head - base) / Math.max(base, head);
		const [weak, middle] = changeShares;
		return `${head > base ? "grew" : "shrank"}-${share < weak ? 0 : share < middle ? 1 : 2}`;
	}
	function fillsOf(palette) {
		const { equal, grew, shrank, kinds } = palette;
		return {
			equal,
			"grew-0": grew[0],
			"grew-1": grew[1],
			"grew-2": grew[2],
			"shrank-0": shrank[0],
			"shrank-1": shrank[1],
			"shrank-2": shrank[2],
			...kinds
		};
	}
	const changeColour = (palette, base, head) => fillsOf(palette)[changeTone(base, head)];
	const isOneSided = (base, head) => base === 0 !== (head === 0);
	const drawnSize = (base, head) => head === 0 ? base : head;
	//#endregion
	//#region src/page/data/sums.ts
	function areaOf(show, base, head) {
		if (show === "changed") return Math.abs(head - base);
		return drawnSize(base, head);
	}
	function sumRows(rows, passing, show) {
		const { packages: owners, modules: paths } = rows.binary;
		const units = columns(rows.unitPackage.length);
		const packages = columns(owners.length);
		const modules = columns(paths.length);
		const all = columns(1);
		for (const row of passing) {
			const base = rows.base[row] ?? outsideColumn();
			const head = rows.head[row] ?? outsideColumn();
			const area = areaOf(show, base, head);
			const owner = rows.package[row] ?? outsideColumn();
			const unit = rows.unit[row] ?? outsideColumn();
			if (unit >= 0) add(units, unit, base, head, area);
			add(packages, owner, base, head, area);
			add(modules, inColumn(owners[owner]?.module), base, head, area);
			add(all, 0, base, head, area);
		}
		return {
			show,
			passing,
			units,
			packages,
			modules,
			all
		};
	}
	const columns = (length) => ({
		base: new Float64Array(length),
		head: new Float64Array(length),
		area: new Float64Array(length),
		rows: new Int32Array(length)
	});
	function add(sums, member, base, head, area) {
		sums.base[member] = (sums.base[member] ?? outsideColumn()) + base;
		sums.head[member] = (sums.head[member] ?? outsideColumn()) + head;
		sums.area[member] = (sums.area[member] ?? outsideColumn()) + area;
		sums.rows[member] = (sums.rows[member] ?? outsideColumn()) + 1;
	}
	//#endregion
	//#region src/page/data/places.ts
	const wholeBinary = {
		kind: "binary",
		id: 0
	};
	const isSamePlace = (a, b) => a.kind === b.kind && a.id === b.id;
	function holdsPlaces(rows, { kind }) {
		if (kind === "row") return false;
		return kind !== "package" || rows.unitPackage.length > 0 || rows.symbols > 0;
	}
	function modulePlace(rows, id) {
		const only = rows.onlyPackage[id] ?? outsideColumn();
		return only < 0 ? {
			kind: "module",
			id
		} : {
			kind: "package",
			id: only
		};
	}
	function placeAround(rows, { kind, id }) {
		switch (kind) {
			case "binary": return null;
			case "module": return wholeBinary;
			case "package": {
				const around = modulePlace(rows, moduleOf(rows, id));
				return around.kind === "module" ? around : wholeBinary;
			}
			case "unit": return {
				kind: "package",
				id: rows.unitPackage[id] ?? outsideColumn()
			};
			default: {
				const unit = rows.unit[id] ?? outsideColumn();
				return unit >= 0 ? {
					kind: "unit",
					id: unit
				} : {
					kind: "package",
					id: rows.package[id] ?? outsideColumn()
				};
			}
		}
	}
	function packageOf(rows, { kind, id }) {
		switch (kind) {
			case "package": return id;
			case "unit": return rows.unitPackage[id] ?? outsideColumn();
			case "row": return rows.package[id] ?? outsideColumn();
			default: return -1;
		}
	}
	const moduleOf = (rows, owner) => inColumn(rows.binary.packages[owner]?.module);
	function pathTo(rows, place) {
		const around = placeAround(rows, place);
		return around === null ? [place] : [...pathTo(rows, around), place];
	}
	function containerOf(rows, place) {
		if (holdsPlaces(rows, place)) return place;
		return containerOf(rows, placeAround(rows, place) ?? wholeBinary);
	}
	function placeName(rows, { kind, id }) {
		switch (kind) {
			case "binary": return rows.binary.name;
			case "module": return modulePath(rows, id);
			case "package": return packagePath(rows, id);
			case "unit": return unitName(rows, id);
			default: return shortName(rows, id);
		}
	}
	function sizedPlace(rows, sums, place) {
		const { kind, id } = place;
		if (kind === "row") {
			const base = rows.base[id] ?? outsideColumn();
			const head = rows.head[id] ?? outsideColumn();
			return {
				kind,
				id,
				base,
				head,
				area: areaOf(sums.show, base, head)
			};
		}
		return sizedMember(kind, id, sumsOf(sums, kind));
	}
	function sumsOf(sums, kind) {
		switch (kind) {
			case "binary": return sums.all;
			case "module": return sums.modules;
			case "package": return sums.packages;
			default: return sums.units;
		}
	}
	const sizedMember = (kind, id, sums) => ({
		kind,
		id,
		base: sums.base[id] ?? outsideColumn(),
		head: sums.head[id] ?? outsideColumn(),
		area: sums.area[id] ?? outsideColumn()
	});
	const known = new WeakMap();
	function childrenOf(rows, sums, { kind, id }) {
		const children = childLists(rows, sums);
		const sized = (kindOfChild, ids) => ids.map((child) => sizedPlace(rows, sums, {
			kind: kindOfChild,
			id: child
		}));
		const all = () => {
			switch (kind) {
				case "binary": return rows.binary.modules.map((_, module) => sizedPlace(rows, sums, modulePlace(rows, module)));
				case "module": return sized("package", children.packages[id] ?? []);
				case "package": return [...sized("unit", children.units[id] ?? []), ...sized("row", children.loose[id] ?? [])];
				case "unit": return sized("row", children.rows[id] ?? []);
				default: return [];
			}
		};
		if (!holdsPlaces(rows, {
			kind,
			id
		})) return [];
		return all().filter(({ area }) => area > 0).toSorted((a, b) => b.area - a.area);
	}
	function childLists(rows, sums) {
		const existing = known.get(sums);
		if (existing !== void 0) return existing;
		const { packages: owners, modules } = rows.binary;
		const children = {
			packages: modules.map(() => []),
			units: owners.map(() => []),
			loose: owners.map(() => []),
			rows: Array.from(rows.unitPackage, () => [])
		};
		owners.forEach(({ module }, id) => children.packages[module]?.push(id));
		rows.unitPackage.forEach((owner, id) => children.units[owner]?.push(id));
		for (const row of sums.passing) {
			const unit = rows.unit[row] ?? outsideColumn();
			if (unit >= 0) children.rows[unit]?.push(row);
			else children.loose[rows.package[row] ?? outsideColumn()]?.push(row);
		}
		known.set(sums, children);
		return children;
	}
	//#endregion
	//#region src/page/data/place-address.ts
	function addressOf(rows, place) {
		if (place.kind === "binary") return [];
		if (place.kind === "module") return [modulePath(rows, place.id)];
		const packageId = packageOf(rows, place);
		const module = modulePath(rows, moduleOf(rows, packageId));
		const owner = packagePath(rows, packageId);
		if (place.kind === "package") return [module, owner];
		if (place.kind === "unit") return [
			module,
			owner,
			unitName(rows, place.id)
		];
		const unit = rows.unit[place.id] ?? outsideColumn();
		const type = unit < 0 ? "" : unitName(rows, unit);
		const number = rowsNamed(rows, [
			module,
			owner,
			type
		], fullName(rows, place.id)).indexOf(place.id);
		const address = [
			module,
			owner,
			type,
			fullName(rows, place.id)
		];
		return number > 0 ? [...address, String(number + 1)] : address;
	}
	function placeAt(rows, names) {
		const [module, owner, type, symbol, number = "1"] = names;
		if (module === void 0) return wholeBinary;
		const { modules, packages } = rows.binary;
		const moduleId = modules.findIndex(({ path }) => path === module);
		if (moduleId < 0) return wholeBinary;
		const packageId = packages.findIndex((found) => found.path === owner && found.module === moduleId);
		if (packageId < 0) return modulePlace(rows, moduleId);
		if (symbol !== void 0) {
			const id = rowsNamed(rows, [
				module,
				owner ?? "",
				type ?? ""
			], symbol)[Number(number) - 1];
			if (id !== void 0) return {
				kind: "row",
				id
			};
		}
		const unitId = unitNamed(rows, packageId, type ?? "");
		return unitId < 0 ? {
			kind: "package",
			id: packageId
		} : {
			kind: "unit",
			id: unitId
		};
	}
	function unitNamed(rows, owner, name) {
		if (name === "") return -1;
		return rows.unitPackage.findIndex((id, unit) => id === owner && placeName(rows, {
			kind: "unit",
			id: unit
		}) === name);
	}
	function rowsNamed(rows, [module, owner, type], name) {
		const { modules, packages } = rows.binary;
		const packageId = packages.findIndex((found) => found.path === owner && modules[found.module]?.path === module);
		const unit = unitNamed(rows, packageId, type);
		const found = [];
		for (let row = 0; row < rows.count; row++) if ((rows.package[row] ?? outsideColumn()) === packageId && (rows.unit[row] ?? outsideColumn()) === unit && fullName(rows, row) === name) found.push(row);
		return found;
	}
	//#endregion
	//#region src/core/history/gap-text.ts
	function gapText(missing) {
		if (missing === 0) return "";
		return missing === null ? "others may lie in between" : `${missing} without a measurement in between`;
	}
	//#endregion
	//#region src/core/text/sizes.ts
	const units = [
		{
			name: "KiB",
			bytes: 1024,
			decimals: 1
		},
		{
			name: "MiB",
			bytes: 2 ** 20,
			decimals: 2
		},
		{
			name: "GiB",
			bytes: 2 ** 30,
			decimals: 2
		},
		{
			name: "TiB",
			bytes: 2 ** 40,
			decimals: 2
		}
	];
	function formatBytes(bytes) {
		if (bytes < 1024) return `${bytes} B`;
		for (const unit of units) {
			const text = (bytes / unit.bytes).toFixed(unit.decimals);
			if (Number(text) < 1024 || unit.name === "TiB") return `${text} ${unit.name}`;
		}
		throw new RangeError(`not a size: ${bytes}`);
	}
	function formatDelta(bytes) {
		if (bytes === 0) return "0 B";
		return `${bytes > 0 ? "+" : "-"}${formatBytes(Math.abs(bytes))}`;
	}
	function formatExactBytes(bytes) {
		return `${bytes.toLocaleString("en-US")} ${Math.abs(bytes) === 1 ? "byte" : "bytes"}`;
	}
	function formatExactDelta(bytes) {
		return (bytes > 0 ? "+" : "") + formatExactBytes(bytes);
	}
	const signed = (digits) => new Intl.NumberFormat("en-US", {
		...digits,
		signDisplay: "always"
	});
	let formats = null;
	function percents() {
		formats ??= {
			tiny: signed({ maximumSignificantDigits: 1 }),
			small: signed({
				minimumFractionDigits: 1,
				maximumFractionDigits: 2
			}),
			large: signed({
				minimumFractionDigits: 1,
				maximumFractionDigits: 1
			})
		};
		return formats;
	}
	function formatPercent(delta, base) {
		if (delta === 0) return "0 %";
		if (base === 0) return "new";
		const percent = delta / base * 100;
		const size = Math.abs(percent);
		const { tiny, small, large } = percents();
		return `${(size < .005 ? tiny : size < 1 ? small : large).format(percent)} %`;
	}
	//#endregion
	//#region src/page/data/labels.ts
	const grouped = new Intl.NumberFormat("en-US");
	const formatCount = (count) => grouped.format(count);
	const exactChange = (base, head) => {
		const change = head - base;
		if (change === 0) return "0";
		return `${change > 0 ? "+" : ""}${grouped.format(change)}`;
	};
	const changeWithPercent = (base, head) => base === head ? "0" : `${exactChange(base, head)} (${formatPercent(head - base, base)})`;
	function changeLabel(base, head) {
		if (base === head) return "=";
		const change = exactChange(base, head);
		if (base === 0) return `new ${change}`;
		return head === 0 ? `gone ${change}` : change;
	}
	function cellLabels({ base, head }, hasBase) {
		if (!hasBase) return [formatCount(head)];
		const change = changeLabel(base, head);
		if (base === head) return [change, formatCount(head)];
		return base === 0 || head === 0 ? [change] : [
			change,
			formatCount(head),
			`base ${formatCount(base)}`
		];
	}
	function exactSizes({ base, head }, hasBase) {
		if (!hasBase) return formatExactBytes(head);
		return `${formatExactBytes(head)}, base ${formatExactBytes(base)}, change ${exactChange(base, head)}${oneSided(base, head)}`;
	}
	function oneSided(base, head) {
		if (base === head) return "";
		if (base === 0) return " (new)";
		return head === 0 ? " (gone)" : "";
	}
	function shareOf(part, whole) {
		if (whole === 0 || part === 0) return "0 %";
		const percent = part / whole * 100;
		return percent < .05 ? "<0.1 %" : `${percent.toFixed(1)} %`;
	}
	function fullPlaceName(rows, place) {
		if (place.kind === "row") return fullName(rows, place.id);
		if (place.kind !== "unit") return placeName(rows, place);
		return `${packagePath(rows, rows.unitPackage[place.id] ?? outsideColumn())}.${unitName(rows, place.id)}`;
	}
	function kindName(rows, place) {
		switch (place.kind) {
			case "binary": return "binary";
			case "module": return "module";
			case "package": return "package";
			case "unit": return isFile(unitName(rows, place.id)) ? "source file" : "type";
			default: return place.id < rows.symbols ? "symbol" : "part of a package";
		}
	}
	const isFile = (name) => /\.(?:go|s|c|cc|cpp|h)$/.test(name);
	//#endregion
	//#region src/core/page/history/plot.ts
	function placesOf(points, scale, area) {
		const { length } = points;
		return points.map((point, index) => ({
			point,
			before: points[index - 1],
			x: area.left + (length === 1 ? .5 : index / (length - 1)) * area.width,
			y: heightOf(point.fileSize, scale, area)
		}));
	}
	function heightOf(size, { least, most }, { top, height }) {
		return top + height * (1 - (size - least) / (most - least));
	}
	function piecesOf(places) {
		const pieces = [];
		const gaps = [];
		for (const place of places) {
			const piece = pieces.at(-1);
			const before = piece?.at(-1);
			if (piece === void 0 || before === void 0) pieces.push([place]);
			else if (place.point.missing === 0) piece.push(place);
			else {
				gaps.push({
					isGap: true,
					places: [before, place]
				});
				pieces.push([place]);
			}
		}
		const lines = pieces.filter(({ length }) => length > 1).map((piece) => ({
			isGap: false,
			places: piece
		}));
		return [...gaps, ...lines];
	}
	function cornersOf({ places }) {
		return places.map(({ x, y }) => `${pixels(x)},${pixels(y)}`).join(" ");
	}
	function pixels(length) {
		return Math.round(length * 10) / 10;
	}
	function pointTitle({ point: { label, time, fileSize, missing }, before }) {
		const head = `${label}${time === "" ? "" : `, ${time.slice(0, 10)}`}: ${formatExactBytes(fileSize)}`;
		if (before === void 0) return head;
		const change = fileSize - before.fileSize;
		const grown = change === 0 ? "as" : `${formatExactDelta(change)} (${formatPercent(change, before.fileSize)}) since`;
		const gap = gapText(missing);
		return `${head}, ${grown} ${before.label}${gap === "" ? "" : `; ${gap}`}`;
	}
	//#endregion
	//#region src/core/page/history/scale.ts
	const maxSteps = 5;
	const fractions = [
		.01,
		.02,
		.05,
		.1,
		.2,
		.5
	];
	const wholes = [
		1,
		2,
		5,
		10,
		20,
		50,
		100,
		200,
		500
	];
	function sizeScale(sizes) {
		const low = Math.min(...sizes);
		const high = Math.max(...sizes);
		const { step, isExact } = stepFor(high - low, high);
		const start = Math.floor(low / step);
		const end = Math.max(Math.ceil(high / step), start + 1);
		const ticks = Array.from({ length: end - start + 1 }, (_, place) => {
			const size = (start + place) * step;
			return {
				size,
				text: isExact ? exactText(size) : formatBytes(size)
			};
		});
		return {
			least: start * step,
			most: end * step,
			ticks
		};
	}
	const exactText = (size) => `${size.toLocaleString("en-US")} B`;
	function stepFor(range, high) {
		let unit = 1;
		while (unit * 1024 <= high) unit *= 1024;
		const [least = 1, ...larger] = [...unit > 1024 ? fractions : [], ...wholes].map((count) => count * unit);
		const fits = (step) => range / step <= maxSteps;
		if (unit > 1 && range * 2 < least) return {
			step: smallStep(range),
			isExact: true
		};
		return {
			step: [least, ...larger].find(fits) ?? unit * 1e3,
			isExact: false
		};
	}
	function smallStep(range) {
		for (let ten = 1;; ten *= 10) {
			const step = [
				1,
				2,
				5
			].find((count) => range / (count * ten) <= maxSteps);
			if (step !== void 0) return step * ten;
		}
	}
	//#endregion
	//#region src/page/history/use-width.ts
	const usualWidth = 640;
	function useWidth(element) {
		const [width, setWidth] = d(usualWidth);
		F(() => {
			const { current } = element;
			if (current === null) return void 0;
			const measure = () => setWidth(current.clientWidth);
			measure();
			const observer = new ResizeObserver(measure);
			observer.observe(current);
			return () => observer.disconnect();
		}, []);
		return width;
	}
	//#endregion
	//#region node_modules/preact/jsx-runtime/dist/jsxRuntime.mjs
	var f = Symbol.for("pv");
	var o = 0;
	Array.isArray;
	function a(t, e, n$1, u, a, i) {
		e || (e = {});
		var c, l, p = e;
		if ("ref" in p && "function" != typeof t) for (l in p = {}, e) "ref" == l ? c = e[l] : p[l] = e[l];
		var s = {
			type: t,
			props: p,
			key: n$1,
			ref: c,
			__k: null,
			__: null,
			__b: 0,
			__e: null,
			__c: null,
			constructor: f,
			__v: --o,
			__i: -1,
			__u: 0
		};
		return (a || i) && (s.__source = a, s.__self = i), n.vnode && n.vnode(s), s;
	}
	//#endregion
	//#region src/page/history/history-chart.tsx
	const height = 280;
	const maxMarks = 120;
	const margin = {
		left: 84,
		top: 14,
		right: 14,
		bottom: 30
	};
	function HistoryChart(props) {
		const { name, points, chosen, choose } = props;
		const frame = T(null);
		const width = useWidth(frame);
		const area = {
			left: margin.left,
			top: margin.top,
			width: Math.max(width - margin.left - margin.right, 40),
			height: height - margin.top - margin.bottom
		};
		const scale = sizeScale(points.map(({ fileSize }) => fileSize));
		const places = placesOf(points, scale, area);
		const place = places[chosen];
		const last = points.length - 1;
		const press = (event) => {
			const next = moved(event.key, chosen, last);
			if (next === null) return;
			event.preventDefault();
			choose(next);
		};
		const click = ({ offsetX }) => {
			const share = (offsetX - area.left) / area.width;
			choose(Math.min(Math.max(Math.round(share * last), 0), last));
		};
		return a("div", {
			ref: frame,
			class: "history-chart",
			role: "slider",
			tabIndex: 0,
			"aria-label": `Sizes of ${name} over time`,
			"aria-valuemin": 0,
			"aria-valuemax": last,
			"aria-valuenow": chosen,
			"aria-valuetext": place === void 0 ? "" : pointTitle(place),
			onKeyDown: press,
			onClick: click,
			children: a(Drawing, {
				width,
				area,
				scale,
				places,
				chosen
			})
		});
	}
	function Drawing({ width, area, scale, places, chosen }) {
		return a("svg", {
			width,
			height,
			"aria-hidden": "true",
			children: [
				scale.ticks.map(({ size, text }) => {
					const y = pixels(heightOf(size, scale, area));
					return a("g", { children: [a("line", {
						class: "rule",
						x1: area.left,
						x2: area.left + area.width,
						y1: y,
						y2: y
					}), a("text", {
						x: area.left - 8,
						y: y + 4,
						"text-anchor": "end",
						children: text
					})] }, size);
				}),
				piecesOf(places).map((piece) => a("polyline", {
					class: piece.isGap ? "line gap" : "line",
					points: cornersOf(piece)
				}, `${piece.isGap} ${cornersOf(piece)}`)),
				places.map((one, index) => a("circle", {
					class: index === chosen ? "point chosen" : "point",
					cx: pixels(one.x),
					cy: pixels(one.y),
					r: index === chosen ? 6 : places.length > maxMarks ? 1 : 3.5,
					children: a("title", { children: pointTitle(one) })
				}, index)),
				a("text", {
					x: area.left,
					y: 272,
					children: places[0]?.point.label ?? ""
				}),
				a("text", {
					x: area.left + area.width,
					y: 272,
					"text-anchor": "end",
					children: places.length > 1 ? places.at(-1)?.point.label : ""
				})
			]
		});
	}
	function moved(key, from, last) {
		const next = {
			ArrowLeft: from - 1,
			ArrowDown: from - 1,
			ArrowRight: from + 1,
			ArrowUp: from + 1,
			PageDown: from - 10,
			PageUp: from + 10,
			Home: 0,
			End: last
		}[key];
		return next === void 0 ? null : Math.min(Math.max(next, 0), last);
	}
	//#endregion
	//#region src/core/text/minute.ts
	function minuteOf(time) {
		return `${time.slice(0, 10)} ${time.slice(11, 16)} UTC`;
	}
	//#endregion
	//#region src/page/history/point-details.tsx
	function PointDetails({ history, chosen }) {
		const point = history.points[chosen];
		const before = history.points[chosen - 1];
		if (point === void 0) return null;
		const { label, url, time, fileSize, gzip, missing, step } = point;
		return a("aside", {
			class: "details",
			"aria-label": "Point",
			children: [
				a("h2", { children: [
					a("span", {
						class: "kind",
						children: "point"
					}),
					" ",
					a("span", {
						class: "name",
						children: label
					})
				] }),
				a("dl", { children: [
					a(Fact$1, {
						title: "Size",
						text: formatExactBytes(fileSize)
					}),
					gzip !== null && a(Fact$1, {
						title: "gzip",
						text: formatExactBytes(gzip)
					}),
					before !== void 0 && a(Fact$1, {
						title: `Change since ${before.label}`,
						text: changeWithPercent(before.fileSize, fileSize)
					}),
					time !== "" && a(Fact$1, {
						title: "Measured",
						text: shown(time)
					})
				] }),
				before !== void 0 && missing !== 0 && a("p", { children: gapText(missing) }),
				/^https?:/.test(url) && a("p", { children: a("a", {
					href: url,
					rel: "noreferrer",
					children: url
				}) }),
				before !== void 0 && a($, { children: [a("h3", { children: "What changed" }), step === null ? a("p", { children: "Only the sizes of this point are kept." }) : step.length === 0 ? a("p", { children: "No module changed its size." }) : a("ul", {
					class: "steps",
					children: step.map(({ module, base, head }) => a("li", { children: [
						a("span", {
							class: "number",
							children: exactChange(base, head)
						}),
						" ",
						base === 0 ? "new: " : head === 0 ? "gone: " : "",
						a("code", { children: module })
					] }, module))
				})] })
			]
		});
	}
	const Fact$1 = ({ title, text }) => a("div", { children: [a("dt", { children: title }), a("dd", { children: text })] });
	const shown = (time) => time.endsWith("Z") ? minuteOf(time) : time;
	//#endregion
	//#region src/page/history/history-view.tsx
	function HistoryView(props) {
		const { history, point, choosePoint } = props;
		const { points, name, target } = history;
		const named = points.findIndex(({ label, commit }) => point === (commit || label));
		const [chosen, setChosen] = d(named < 0 ? points.length - 1 : named);
		const choose = (index) => {
			setChosen(index);
			const { commit = "", label = "" } = points[index] ?? {};
			choosePoint(commit || label);
		};
		if (points.length === 0) return null;
		return a("section", {
			class: "history",
			"aria-label": `${name} ${target} over time`,
			children: [
				a("h2", { children: [
					name,
					" ",
					a("span", {
						class: "quiet",
						children: [target, " over time"]
					})
				] }),
				a(HistoryChart, {
					name,
					points,
					chosen,
					choose
				}),
				a("div", {
					class: "columns",
					children: [a(PointsTable, {
						history,
						chosen,
						choose
					}), a(PointDetails, {
						history,
						chosen
					})]
				})
			]
		});
	}
	function PointsTable({ history, chosen, choose }) {
		const { points } = history;
		const hasDays = points.some(({ time }) => time !== "");
		return a("div", {
			class: "points",
			role: "region",
			"aria-label": "Points",
			tabIndex: 0,
			children: a("table", { children: [a("thead", { children: a("tr", { children: [
				a("th", {
					scope: "col",
					children: "Point"
				}),
				hasDays && a("th", {
					scope: "col",
					children: "Day"
				}),
				a("th", {
					scope: "col",
					class: "number",
					children: "Size"
				}),
				a("th", {
					scope: "col",
					class: "number",
					children: "Change"
				})
			] }) }), a("tbody", { children: points.map((point, index) => ({
				point,
				index,
				before: points[index - 1]
			})).toReversed().map(({ point, index, before }) => a($, { children: [a("tr", {
				"aria-current": index === chosen ? "true" : void 0,
				onClick: () => choose(index),
				children: [
					a("td", { children: a("button", {
						type: "button",
						class: "link",
						children: point.label
					}) }),
					hasDays && a("td", { children: point.time.slice(0, 10) }),
					a("td", {
						class: "number",
						children: formatBytes(point.fileSize)
					}),
					a("td", {
						class: "number",
						children: before === void 0 ? "" : changeWithPercent(before.fileSize, point.fileSize)
					})
				]
			}, index), before !== void 0 && point.missing !== 0 && a("tr", {
				class: "quiet",
				children: a("td", {
					colSpan: hasDays ? 4 : 3,
					children: ["\u00B7 ", gapText(point.missing)]
				})
			}, `gap ${index}`)] })) })] })
		});
	}
	//#endregion
	//#region src/page/map/canvas.ts
	function useSize(canvas) {
		const [size, setSize] = d({
			width: 0,
			height: 0
		});
		F(() => {
			const element = canvas.current;
			if (element === null) return void 0;
			const measure = () => {
				const { clientWidth: width, clientHeight: height } = element;
				setSize((old) => old.width === width && old.height === height ? old : {
					width,
					height
				});
			};
			measure();
			const observer = new ResizeObserver(measure);
			observer.observe(element);
			return () => observer.disconnect();
		}, []);
		return size;
	}
	function sizedContext(canvas, width, height) {
		const context = canvas?.getContext("2d", { alpha: false }) ?? null;
		if (canvas === null || context === null || width === 0) return null;
		const scale = Math.min(3, window.devicePixelRatio || 1);
		const deviceWidth = Math.round(width * scale);
		const deviceHeight = Math.round(height * scale);
		if (canvas.width !== deviceWidth) canvas.width = deviceWidth;
		if (canvas.height !== deviceHeight) canvas.height = deviceHeight;
		context.setTransform(scale, 0, 0, scale, 0, 0);
		return context;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/count.js
	function count(node) {
		var sum = 0, children = node.children, i = children && children.length;
		if (!i) sum = 1;
		else while (--i >= 0) sum += children[i].value;
		node.value = sum;
	}
	function count_default() {
		return this.eachAfter(count);
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/each.js
	function each_default(callback, that) {
		let index = -1;
		for (const node of this) callback.call(that, node, ++index, this);
		return this;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/eachBefore.js
	function eachBefore_default(callback, that) {
		var node = this, nodes = [node], children, i, index = -1;
		while (node = nodes.pop()) {
			callback.call(that, node, ++index, this);
			if (children = node.children) for (i = children.length - 1; i >= 0; --i) nodes.push(children[i]);
		}
		return this;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/eachAfter.js
	function eachAfter_default(callback, that) {
		var node = this, nodes = [node], next = [], children, i, n, index = -1;
		while (node = nodes.pop()) {
			next.push(node);
			if (children = node.children) for (i = 0, n = children.length; i < n; ++i) nodes.push(children[i]);
		}
		while (node = next.pop()) callback.call(that, node, ++index, this);
		return this;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/find.js
	function find_default(callback, that) {
		let index = -1;
		for (const node of this) if (callback.call(that, node, ++index, this)) return node;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/sum.js
	function sum_default(value) {
		return this.eachAfter(function(node) {
			var sum = +value(node.data) || 0, children = node.children, i = children && children.length;
			while (--i >= 0) sum += children[i].value;
			node.value = sum;
		});
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/sort.js
	function sort_default(compare) {
		return this.eachBefore(function(node) {
			if (node.children) node.children.sort(compare);
		});
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/path.js
	function path_default(end) {
		var start = this, ancestor = leastCommonAncestor(start, end), nodes = [start];
		while (start !== ancestor) {
			start = start.parent;
			nodes.push(start);
		}
		var k = nodes.length;
		while (end !== ancestor) {
			nodes.splice(k, 0, end);
			end = end.parent;
		}
		return nodes;
	}
	function leastCommonAncestor(a, b) {
		if (a === b) return a;
		var aNodes = a.ancestors(), bNodes = b.ancestors(), c = null;
		a = aNodes.pop();
		b = bNodes.pop();
		while (a === b) {
			c = a;
			a = aNodes.pop();
			b = bNodes.pop();
		}
		return c;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/ancestors.js
	function ancestors_default() {
		var node = this, nodes = [node];
		while (node = node.parent) nodes.push(node);
		return nodes;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/descendants.js
	function descendants_default() {
		return Array.from(this);
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/leaves.js
	function leaves_default() {
		var leaves = [];
		this.eachBefore(function(node) {
			if (!node.children) leaves.push(node);
		});
		return leaves;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/links.js
	function links_default() {
		var root = this, links = [];
		root.each(function(node) {
			if (node !== root) links.push({
				source: node.parent,
				target: node
			});
		});
		return links;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/iterator.js
	function* iterator_default() {
		var node = this, current, next = [node], children, i, n;
		do {
			current = next.reverse(), next = [];
			while (node = current.pop()) {
				yield node;
				if (children = node.children) for (i = 0, n = children.length; i < n; ++i) next.push(children[i]);
			}
		} while (next.length);
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/hierarchy/index.js
	function hierarchy(data, children) {
		if (data instanceof Map) {
			data = [void 0, data];
			if (children === void 0) children = mapChildren;
		} else if (children === void 0) children = objectChildren;
		var root = new Node(data), node, nodes = [root], child, childs, i, n;
		while (node = nodes.pop()) if ((childs = children(node.data)) && (n = (childs = Array.from(childs)).length)) {
			node.children = childs;
			for (i = n - 1; i >= 0; --i) {
				nodes.push(child = childs[i] = new Node(childs[i]));
				child.parent = node;
				child.depth = node.depth + 1;
			}
		}
		return root.eachBefore(computeHeight);
	}
	function node_copy() {
		return hierarchy(this).eachBefore(copyData);
	}
	function objectChildren(d) {
		return d.children;
	}
	function mapChildren(d) {
		return Array.isArray(d) ? d[1] : null;
	}
	function copyData(node) {
		if (node.data.value !== void 0) node.value = node.data.value;
		node.data = node.data.data;
	}
	function computeHeight(node) {
		var height = 0;
		do
			node.height = height;
		while ((node = node.parent) && node.height < ++height);
	}
	function Node(data) {
		this.data = data;
		this.depth = this.height = 0;
		this.parent = null;
	}
	Node.prototype = hierarchy.prototype = {
		constructor: Node,
		count: count_default,
		each: each_default,
		eachAfter: eachAfter_default,
		eachBefore: eachBefore_default,
		find: find_default,
		sum: sum_default,
		sort: sort_default,
		path: path_default,
		ancestors: ancestors_default,
		descendants: descendants_default,
		leaves: leaves_default,
		links: links_default,
		copy: node_copy,
		[Symbol.iterator]: iterator_default
	};
	//#endregion
	//#region node_modules/d3-hierarchy/src/accessors.js
	function required(f) {
		if (typeof f !== "function") throw new Error();
		return f;
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/constant.js
	function constantZero() {
		return 0;
	}
	function constant_default(x) {
		return function() {
			return x;
		};
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/treemap/round.js
	function round_default(node) {
		node.x0 = Math.round(node.x0);
		node.y0 = Math.round(node.y0);
		node.x1 = Math.round(node.x1);
		node.y1 = Math.round(node.y1);
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/treemap/dice.js
	function dice_default(parent, x0, y0, x1, y1) {
		var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (x1 - x0) / parent.value;
		while (++i < n) {
			node = nodes[i], node.y0 = y0, node.y1 = y1;
			node.x0 = x0, node.x1 = x0 += node.value * k;
		}
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/treemap/slice.js
	function slice_default(parent, x0, y0, x1, y1) {
		var nodes = parent.children, node, i = -1, n = nodes.length, k = parent.value && (y1 - y0) / parent.value;
		while (++i < n) {
			node = nodes[i], node.x0 = x0, node.x1 = x1;
			node.y0 = y0, node.y1 = y0 += node.value * k;
		}
	}
	//#endregion
	//#region node_modules/d3-hierarchy/src/treemap/squarify.js
	var phi = (1 + Math.sqrt(5)) / 2;
	function squarifyRatio(ratio, parent, x0, y0, x1, y1) {
		var rows = [], nodes = parent.children, row, nodeValue, i0 = 0, i1 = 0, n = nodes.length, dx, dy, value = parent.value, sumValue, minValue, maxValue, newRatio, minRatio, alpha, beta;
		while (i0 < n) {
			dx = x1 - x0, dy = y1 - y0;
			do
				sumValue = nodes[i1++].value;
			while (!sumValue && i1 < n);
			minValue = maxValue = sumValue;
			alpha = Math.max(dy / dx, dx / dy) / (value * ratio);
			beta = sumValue * sumValue * alpha;
			minRatio = Math.max(maxValue / beta, beta / minValue);
			for (; i1 < n; ++i1) {
				sumValue += nodeValue = nodes[i1].value;
				if (nodeValue < minValue) minValue = nodeValue;
				if (nodeValue > maxValue) maxValue = nodeValue;
				beta = sumValue * sumValue * alpha;
				newRatio = Math.max(maxValue / beta, beta / minValue);
				if (newRatio > minRatio) {
					sumValue -= nodeValue;
					break;
				}
				minRatio = newRatio;
			}
			rows.push(row = {
				value: sumValue,
				dice: dx < dy,
				children: nodes.slice(i0, i1)
			});
			if (row.dice) dice_default(row, x0, y0, x1, value ? y0 += dy * sumValue / value : y1);
			else slice_default(row, x0, y0, value ? x0 += dx * sumValue / value : x1, y1);
			value -= sumValue, i0 = i1;
		}
		return rows;
	}
	var squarify_default = (function custom(ratio) {
		function squarify(parent, x0, y0, x1, y1) {
			squarifyRatio(ratio, parent, x0, y0, x1, y1);
		}
		squarify.ratio = function(x) {
			return custom((x = +x) > 1 ? x : 1);
		};
		return squarify;
	})(phi);
	//#endregion
	//#region node_modules/d3-hierarchy/src/treemap/index.js
	function treemap_default() {
		var tile = squarify_default, round = false, dx = 1, dy = 1, paddingStack = [0], paddingInner = constantZero, paddingTop = constantZero, paddingRight = constantZero, paddingBottom = constantZero, paddingLeft = constantZero;
		function treemap(root) {
			root.x0 = root.y0 = 0;
			root.x1 = dx;
			root.y1 = dy;
			root.eachBefore(positionNode);
			paddingStack = [0];
			if (round) root.eachBefore(round_default);
			return root;
		}
		function positionNode(node) {
			var p = paddingStack[node.depth], x0 = node.x0 + p, y0 = node.y0 + p, x1 = node.x1 - p, y1 = node.y1 - p;
			if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
			if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
			node.x0 = x0;
			node.y0 = y0;
			node.x1 = x1;
			node.y1 = y1;
			if (node.children) {
				p = paddingStack[node.depth + 1] = paddingInner(node) / 2;
				x0 += paddingLeft(node) - p;
				y0 += paddingTop(node) - p;
				x1 -= paddingRight(node) - p;
				y1 -= paddingBottom(node) - p;
				if (x1 < x0) x0 = x1 = (x0 + x1) / 2;
				if (y1 < y0) y0 = y1 = (y0 + y1) / 2;
				tile(node, x0, y0, x1, y1);
			}
		}
		treemap.round = function(x) {
			return arguments.length ? (round = !!x, treemap) : round;
		};
		treemap.size = function(x) {
			return arguments.length ? (dx = +x[0], dy = +x[1], treemap) : [dx, dy];
		};
		treemap.tile = function(x) {
			return arguments.length ? (tile = required(x), treemap) : tile;
		};
		treemap.padding = function(x) {
			return arguments.length ? treemap.paddingInner(x).paddingOuter(x) : treemap.paddingInner();
		};
		treemap.paddingInner = function(x) {
			return arguments.length ? (paddingInner = typeof x === "function" ? x : constant_default(+x), treemap) : paddingInner;
		};
		treemap.paddingOuter = function(x) {
			return arguments.length ? treemap.paddingTop(x).paddingRight(x).paddingBottom(x).paddingLeft(x) : treemap.paddingTop();
		};
		treemap.paddingTop = function(x) {
			return arguments.length ? (paddingTop = typeof x === "function" ? x : constant_default(+x), treemap) : paddingTop;
		};
		treemap.paddingRight = function(x) {
			return arguments.length ? (paddingRight = typeof x === "function" ? x : constant_default(+x), treemap) : paddingRight;
		};
		treemap.paddingBottom = function(x) {
			return arguments.length ? (paddingBottom = typeof x === "function" ? x : constant_default(+x), treemap) : paddingBottom;
		};
		treemap.paddingLeft = function(x) {
			return arguments.length ? (paddingLeft = typeof x === "function" ? x : constant_default(+x), treemap) : paddingLeft;
		};
		return treemap;
	}
	//#endregion
	//#region src/page/map/layout.ts
	const maxDepth = 3;
	const gap = 2;
	const minFrame = {
		width: 44,
		height: 34
	};
	const minArea = 14;
	function layOut(rows, sums, place, box) {
		const cells = [];
		const fill = (around, within, depth) => {
			if (within.width <= 0 || within.height <= 0) return;
			for (const cell of tile(childrenOf(rows, sums, around), within, depth)) {
				const isFrame = cell.count === 1 && depth < maxDepth && cell.width >= minFrame.width && cell.height >= minFrame.height && holdsPlaces(rows, cell.place);
				cells.push({
					...cell,
					isFrame
				});
				if (isFrame) fill(cell.place, insideOf(cell), depth + 1);
			}
		};
		fill(place, box, 1);
		return cells;
	}
	const insideOf = ({ x, y, width, height }) => ({
		x: x + gap,
		y: y + 19,
		width: width - 4,
		height: height - 19 - gap
	});
	const squarify = squarify_default.ratio(1.3);
	function tile(places, box, depth) {
		const tiles = withoutSmallest(places, box);
		const [first] = tiles;
		if (first === void 0) return [];
		const root = hierarchy({
			...first,
			area: 0,
			children: tiles
		});
		const { children = [] } = treemap_default().tile(squarify).size([box.width, box.height])(root.sum(({ area }) => area));
		return children.map(({ data, x0, y0, x1, y1 }) => ({
			place: data.place,
			count: data.count,
			depth,
			isFrame: false,
			x: box.x + x0,
			y: box.y + y0,
			width: x1 - x0,
			height: y1 - y0
		}));
	}
	function withoutSmallest(places, box) {
		let whole = 0;
		for (const { area } of places) whole += area;
		const least = whole * minArea / (box.width * box.height);
		const found = places.findIndex(({ area }) => area < least);
		const cut = found < 0 || found === places.length - 1 ? places.length : found;
		const tiles = places.slice(0, cut).map((place) => ({
			place,
			count: 1,
			area: place.area
		}));
		const rest = sumOf(places.slice(cut));
		if (rest !== null) tiles.push(rest);
		return tiles;
	}
	function sumOf(places) {
		const [first] = places;
		if (first === void 0) return null;
		const sum = {
			base: 0,
			head: 0,
			area: 0
		};
		for (const { base, head, area } of places) {
			sum.base += base;
			sum.head += head;
			sum.area += area;
		}
		return {
			place: {
				kind: first.kind,
				id: first.id,
				...sum
			},
			count: places.length,
			area: sum.area
		};
	}
	function cellAt(cells, x, y) {
		return cells.findLast((cell) => x >= cell.x && x < cell.x + cell.width && y >= cell.y && y < cell.y + cell.height) ?? null;
	}
	const cellOf = (cells, place) => cells.find((cell) => cell.count === 1 && isSamePlace(cell.place, place)) ?? null;
	function neighbour(cells, from, direction) {
		let best = null;
		let least = Number.POSITIVE_INFINITY;
		for (const cell of cells) {
			if (cell === from || cell.depth !== from.depth) continue;
			const away = distance(from, cell, direction);
			if (away !== null && away < least) {
				least = away;
				best = cell;
			}
		}
		return best;
	}
	function distance(from, to, direction) {
		const [signed, aside] = direction === "left" || direction === "right" ? [middle(to.x, to.width) - middle(from.x, from.width), overlap(from.y, from.height, to.y, to.height)] : [middle(to.y, to.height) - middle(from.y, from.height), overlap(from.x, from.width, to.x, to.width)];
		const ahead = direction === "right" || direction === "down" ? signed : -signed;
		return ahead > .5 ? ahead + 3 * aside : null;
	}
	const middle = (start, length) => start + length / 2;
	const overlap = (a, aLength, b, bLength) => Math.max(0, a - (b + bLength), b - (a + aLength));
	//#endregion
	//#region src/page/map/fit-text.ts
	const minLetters = 3;
	function fittingText(text, room, measure) {
		const start = text.slice(0, Math.max(0, Math.floor(room / 2)));
		if (start === text && measure(text) <= room) return text;
		let low = 0;
		let high = start.length;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if (measure(`${start.slice(0, middle)}\u2026`) <= room) low = middle;
			else high = middle - 1;
		}
		return low < minLetters ? "" : `${start.slice(0, low)}\u2026`;
	}
	function fittingName(name, room, measure) {
		const parts = name.slice(1, -1).includes("/") && !/[\s[(*]/.test(name) ? name.split("/") : [name];
		const count = /^v\d+$/.test(parts.at(-1) ?? "") && parts.length > 1 ? 2 : 1;
		const own = parts.slice(-count);
		const [last = ""] = own;
		return [
			name,
			...parts.slice(count).map((_, index) => parts.slice(index + 1).join("/")).map((tail) => `\u2026/${tail}`),
			own.join("/"),
			last
		].find((text) => text.length * 2 <= room && measure(text) <= room) ?? fittingText(last, room, measure);
	}
	//#endregion
	//#region src/page/map/draw.ts
	const font = (size, weight = 400) => `${weight} ${size}px system-ui, -apple-system, "Segoe UI", "Liberation Sans", sans-serif`;
	const padding = 5;
	function drawMap(context, width, height, drawing) {
		context.fillStyle = drawing.palette.background;
		context.fillRect(0, 0, width, height);
		const hatch = hatching(context, drawing.palette);
		const brush = {
			...drawing,
			context,
			hatch
		};
		for (const cell of drawing.cells) drawCell(brush, cell);
	}
	function drawCell(brush, cell) {
		const { context, palette, hasBase, hatch } = brush;
		const { base, head } = cell.place;
		const { x, y, width, height } = cell;
		const line = Math.min(1, width / 4, height / 4);
		if (cell.isFrame) {
			context.fillStyle = palette.frame;
			context.fillRect(x, y, width - line, height - line);
		}
		const filled = (cell.isFrame ? 19 : height) - line;
		context.fillStyle = colourOf(brush, cell);
		context.fillRect(x, y, width - line, filled);
		if (hasBase && hatch !== null && isOneSided(base, head)) {
			context.fillStyle = hatch;
			context.fillRect(x, y, width - line, filled);
		}
		if (width > 26 && height > 15) drawTexts(brush, cell);
	}
	function colourOf({ rows, palette, hasBase }, { place }) {
		if (hasBase) return changeColour(palette, place.base, place.head);
		return palette.kinds[kindOf(rows, place)];
	}
	function kindOf(rows, place) {
		const { packages } = rows.binary;
		return (place.kind === "module" ? packages.find(({ module }) => module === place.id) : packages[packageOf(rows, place)])?.kind ?? "pseudo";
	}
	const cellName = (rows, { place, count }) => count === 1 ? placeName(rows, place) : `${formatCount(count)} more`;
	function drawTexts({ context, rows, palette, hasBase }, cell) {
		const { x, y, width, height, place, isFrame } = cell;
		const room = width - 10;
		const measure = (text) => context.measureText(text).width;
		context.fillStyle = palette.label;
		context.textBaseline = "top";
		context.font = font(12, isFrame ? 600 : 400);
		const name = fittingName(cellName(rows, cell), room, measure);
		if (name === "") return;
		context.fillText(name, x + padding, y + (isFrame ? 3 : 4));
		const labels = cellLabels(place, hasBase);
		if (isFrame) {
			const used = measure(name) + 8;
			context.font = font(12);
			const text = labels.map((_, index) => labels.slice(0, labels.length - index).join(" \u00B7 ")).find((each) => measure(each) <= room - used);
			if (text !== void 0) context.fillText(text, x + padding + used, y + 3);
			return;
		}
		context.font = font(11);
		const wide = labels.findIndex((label) => measure(label) > room);
		labels.slice(0, wide === -1 ? labels.length : wide).slice(0, Math.max(0, Math.floor((height - 18) / 14))).forEach((line, index) => context.fillText(line, x + padding, y + 19 + 14 * index));
	}
	function hatching(context, { hatch }) {
		const size = 8;
		const tile = document.createElement("canvas");
		tile.width = size;
		tile.height = size;
		const brush = tile.getContext("2d");
		if (brush === null) return null;
		brush.strokeStyle = hatch;
		brush.lineWidth = 1.6;
		brush.beginPath();
		for (const shift of [
			-8,
			0,
			size
		]) {
			brush.moveTo(shift, size);
			brush.lineTo(shift + size, 0);
		}
		brush.stroke();
		return context.createPattern(tile, "repeat");
	}
	//#endregion
	//#region src/page/map/keys.ts
	const arrows = {
		ArrowLeft: "left",
		ArrowRight: "right",
		ArrowUp: "up",
		ArrowDown: "down"
	};
	function keyStep({ key, altKey, ctrlKey, metaKey }, cells, pointed, selected) {
		if (altKey || ctrlKey || metaKey) return null;
		if (key === "Enter" || key === " ") return "enter";
		if (key === "Backspace" || key === "Escape") return "leave";
		const direction = arrows[key];
		if (direction === void 0) return null;
		const from = pointed ?? cellOf(cells, selected);
		if (from === null) return cells[0] ?? null;
		return neighbour(cells, from, direction) ?? from;
	}
	//#endregion
	//#region src/page/map/legend.tsx
	const changes = [
		{
			name: "grew",
			text: "grew"
		},
		{
			name: "shrank",
			text: "shrank"
		},
		{
			name: "equal",
			text: "equal"
		},
		{
			name: "one-sided",
			text: "hatched: new or gone"
		}
	];
	const kinds = [
		{
			name: "main",
			text: "main module"
		},
		{
			name: "module",
			text: "dependencies"
		},
		{
			name: "std",
			text: "standard library"
		},
		{
			name: "pseudo",
			text: "no package"
		}
	];
	const Legend = ({ hasBase }) => a("ul", {
		class: "legend",
		"aria-label": "Colours",
		children: (hasBase ? changes : kinds).map(({ name, text }) => a("li", { children: [
			a("span", { class: `swatch ${name}` }),
			" ",
			text
		] }, name))
	});
	//#endregion
	//#region src/page/map/use-palette.ts
	function usePalette() {
		const [isDark, setDark] = d(prefersDark);
		A(() => {
			const queries = ["(prefers-color-scheme: dark)", "print"].map((query) => matchMedia(query));
			const update = () => setDark(prefersDark());
			for (const query of queries) query.addEventListener("change", update);
			return () => {
				for (const query of queries) query.removeEventListener("change", update);
			};
		}, []);
		return isDark ? darkPalette : lightPalette;
	}
	const prefersDark = () => matchMedia("(prefers-color-scheme: dark)").matches && !matchMedia("print").matches;
	//#endregion
	//#region src/page/map/map-view.tsx
	function MapView(props) {
		const { rows, sums, hasBase, isFiltered, container, selected } = props;
		const { go, leave } = props;
		const { canvas, cells, chosen, pointed, setPointed, point } = useMap(props);
		const enter = (cell) => {
			if (cell !== null && cell.count === 1) go(cell.place);
		};
		const press = (event) => {
			const step = keyStep(event, cells, pointed, selected);
			if (step === null) return;
			event.preventDefault();
			if (step === "leave") leave();
			else if (step === "enter") enter(pointed);
			else setPointed(step);
		};
		const whole = sizedPlace(rows, sums, container);
		return a("figure", {
			class: "map",
			children: [a("div", {
				class: "canvas",
				role: "application",
				tabIndex: 0,
				"aria-label": `Map of ${`${placeName(rows, container)}: ${exactSizes(whole, hasBase)}`}. Arrow keys move, Enter zooms in, Escape zooms out.`,
				onKeyDown: press,
				onClick: ({ offsetX, offsetY }) => enter(cellAt(cells, offsetX, offsetY)),
				onMouseMove: ({ offsetX, offsetY }) => point({
					x: offsetX,
					y: offsetY
				}),
				onMouseLeave: () => point(null),
				children: [
					a("canvas", {
						ref: canvas,
						"aria-hidden": "true"
					}),
					chosen !== null && a(Outline, {
						cell: chosen,
						kind: "chosen"
					}),
					pointed !== null && a(Outline, {
						cell: pointed,
						kind: "pointed"
					}),
					cells.length === 0 && a("p", {
						class: "empty",
						children: isFiltered ? "Nothing here passes the filter." : "Nothing is here."
					})
				]
			}), a("figcaption", { children: [a("p", {
				class: "caption",
				"aria-live": "polite",
				children: pointed === null ? "Point at a cell for its exact sizes; click to zoom in." : `${cellName(rows, pointed)}: ${exactSizes(pointed.place, hasBase)}`
			}), a(Legend, { hasBase })] })]
		});
	}
	function useMap({ rows, sums, hasBase, container, selected }) {
		const canvas = T(null);
		const palette = usePalette();
		const { width, height } = useSize(canvas);
		const [pointed, setPointed] = d(null);
		const cells = w(() => {
			return layOut(rows, sums, sizedPlace(rows, sums, container), {
				x: 0,
				y: 0,
				width,
				height
			});
		}, [
			rows,
			sums,
			container.kind,
			container.id,
			width,
			height
		]);
		const pointer = T(null);
		const cellUnder = (at) => at === null ? null : cellAt(cells, at.x, at.y);
		const point = (at) => {
			pointer.current = at;
			setPointed(cellUnder(at));
		};
		F(() => setPointed(cellUnder(pointer.current)), [cells]);
		F(() => {
			const context = sizedContext(canvas.current, width, height);
			if (context === null) return;
			drawMap(context, width, height, {
				rows,
				cells,
				palette,
				hasBase
			});
		}, [
			cells,
			palette,
			hasBase
		]);
		return {
			canvas,
			cells,
			chosen: cellOf(cells, selected),
			pointed,
			setPointed,
			point
		};
	}
	const Outline = ({ cell, kind }) => a("div", {
		class: `outline ${kind}`,
		style: {
			left: `${cell.x}px`,
			top: `${cell.y}px`,
			width: `${Math.max(3, cell.width - 1)}px`,
			height: `${Math.max(3, cell.height - 1)}px`
		}
	});
	//#endregion
	//#region src/page/state/view.ts
	const groupings = [
		"symbol",
		"type",
		"package",
		"module",
		"region"
	];
	const sortKeys = [
		"name",
		"base",
		"head",
		"change"
	];
	const firstView = {
		binary: 0,
		at: [],
		within: 0,
		show: "all",
		bytes: "holds",
		q: "",
		region: "",
		module: "",
		sort: "change",
		isAscending: false,
		by: "symbol",
		artifact: ""
	};
	function sortedBy(view, sort) {
		const isAscending = view.sort === sort ? !view.isAscending : sort === "name";
		return {
			...view,
			sort,
			isAscending
		};
	}
	const ofBinary = (view, binary) => ({
		...view,
		binary,
		at: [],
		within: 0,
		module: ""
	});
	const placedAt = (view, at, within) => ({
		...view,
		at,
		within
	});
	const selectedIn = (view, at) => ({
		...view,
		at,
		within: Math.min(view.within, at.length)
	});
	//#endregion
	//#region src/page/panels/binary-tabs.tsx
	function BinaryTabs({ binaries, view, change }) {
		if (binaries.length < 2) return null;
		const open = (binary) => change(ofBinary(view, binary), true);
		const move = (event) => {
			const step = steps[event.key];
			if (step === void 0) return;
			event.preventDefault();
			const next = (view.binary + step + binaries.length) % binaries.length;
			open(next);
			document.querySelector(`#tab-${next}`)?.focus();
		};
		return a("div", {
			class: "tabs",
			role: "tablist",
			"aria-label": "Binaries",
			onKeyDown: move,
			children: binaries.map((binary, index) => {
				const isOpen = index === view.binary;
				return a("button", {
					type: "button",
					role: "tab",
					id: `tab-${index}`,
					"aria-selected": isOpen,
					"aria-controls": "binary",
					tabIndex: isOpen ? 0 : -1,
					onClick: () => open(index),
					children: [
						a("span", {
							class: "tab-name",
							children: binary.name
						}),
						" ",
						a("span", {
							class: "tab-target",
							children: binary.target
						}),
						" ",
						a("span", {
							class: "tab-change",
							children: tabChange(binary)
						})
					]
				}, `${binary.mainPackage} ${binary.target}`);
			})
		});
	}
	const steps = {
		ArrowLeft: -1,
		ArrowRight: 1
	};
	function tabChange({ base, head, status }) {
		if (base === null || head === null) return status === "removed" ? "gone" : "new";
		return changeLabel(base.fileSize, head.fileSize);
	}
	//#endregion
	//#region src/page/panels/breadcrumbs.tsx
	function Breadcrumbs({ rows, sums, place, hasBase, isFiltered, go }) {
		const sizes = sizedPlace(rows, sums, place);
		return a("nav", {
			class: "place",
			"aria-label": "Place",
			children: [a("ol", { children: pathTo(rows, place).map((step) => {
				return a("li", { children: a("button", {
					type: "button",
					"aria-current": isSamePlace(step, place) ? "location" : void 0,
					onClick: () => go(step),
					children: placeName(rows, step)
				}) }, `${step.kind} ${step.id}`);
			}) }), a("p", { children: [isFiltered && place.kind !== "row" && "what passes the filter: ", exactSizes(sizes, hasBase)] })]
		});
	}
	//#endregion
	//#region src/page/state/address.ts
	const maxAddress = 2e4;
	function readAddress(hash, start = firstView) {
		const parameters = new URLSearchParams(hash.replace(/^#/, "").slice(0, maxAddress));
		const text = (key) => parameters.get(key) ?? "";
		const binary = Number(text("b") || start.binary);
		const at = parameters.getAll("at").slice(0, 5);
		const within = Number(text("in") || at.length);
		const sort = text("sort");
		return {
			binary: Number.isSafeInteger(binary) && binary >= 0 ? binary : 0,
			at,
			within: within >= 0 && within <= at.length ? Math.floor(within) : at.length,
			show: memberOf(shownChanges, text("show"), start.show),
			bytes: memberOf(countedBytes, text("bytes"), start.bytes),
			q: text("q"),
			region: text("region"),
			module: text("module"),
			sort: memberOf(sortKeys, sort.replace(/^-/, ""), start.sort),
			isAscending: sort === "" ? start.isAscending : !sort.startsWith("-"),
			by: memberOf(groupings, text("by"), start.by),
			artifact: /^\d{1,20}$/.test(text("artifact")) ? text("artifact") : ""
		};
	}
	function memberOf(members, text, otherwise = members[0]) {
		return members.find((member) => member === text) ?? otherwise;
	}
	function writeAddress(view, start = firstView) {
		const parameters = new URLSearchParams();
		const put = (key, text, usual) => {
			if (text !== usual) parameters.append(key, String(text));
		};
		put("b", view.binary, 0);
		for (const name of view.at) parameters.append("at", name);
		put("in", view.within, view.at.length);
		put("show", view.show, start.show);
		put("bytes", view.bytes, start.bytes);
		put("q", view.q, "");
		put("region", view.region, "");
		put("module", view.module, "");
		put("sort", sortOf(view), sortOf(start));
		put("by", view.by, start.by);
		put("artifact", view.artifact, "");
		const text = parameters.toString();
		return text === "" ? "" : `#${text}`;
	}
	const sortOf = ({ sort, isAscending }) => isAscending ? sort : `-${sort}`;
	function linkOf(view, runUrl, { protocol, href }) {
		const address = writeAddress(view);
		if (runUrl !== "") return view.artifact === "" ? `${runUrl}#artifacts` : `${runUrl}/artifacts/${view.artifact}${address}`;
		return /^(?:file|https?):$/.test(protocol) ? `${href.replace(/#[^]*$/, "")}${address}` : "";
	}
	//#endregion
	//#region src/page/panels/choice.tsx
	function Choice({ label, options, value, choose }) {
		return a("label", {
			class: "choice",
			children: [label, a("select", {
				value: options.some((option) => option.value === value) ? value : "",
				disabled: options.length < 2,
				onChange: ({ currentTarget }) => choose(currentTarget.value),
				children: options.map((option) => a("option", {
					value: option.value,
					children: option.title
				}, option.value))
			})]
		});
	}
	//#endregion
	//#region src/page/panels/choices.tsx
	const showTitles = {
		all: "all",
		changed: "only what changed",
		new: "only what is new",
		gone: "only what is gone"
	};
	const showOptions = shownChanges.map((value) => ({
		value,
		title: showTitles[value]
	}));
	const bytesOptions = [{
		value: "holds",
		title: "what packages hold"
	}, {
		value: "wrote",
		title: "what their source wrote"
	}];
	function Choices(props) {
		const { rows, view, change, hasBase, hasWritten, isFiltered } = props;
		const choose = (part) => change({
			...view,
			...part
		}, true);
		const modules = w(() => moduleOptions(rows), [rows]);
		const regions = w(() => regionOptions(rows), [rows]);
		return a("form", {
			class: "choices",
			"aria-label": "Filter",
			onSubmit: (event) => event.preventDefault(),
			children: [
				a(Search, {
					view,
					change
				}),
				hasBase && a(Choice, {
					label: "Show",
					options: showOptions,
					value: view.show,
					choose: (value) => choose({ show: memberOf(shownChanges, value) })
				}),
				hasWritten && a(Choice, {
					label: "Bytes",
					options: bytesOptions,
					value: view.bytes,
					choose: (value) => choose({ bytes: memberOf(countedBytes, value) })
				}),
				a(Choice, {
					label: "Module",
					options: modules,
					value: view.module,
					choose: (module) => choose({ module })
				}),
				a(Choice, {
					label: "Region",
					options: regions,
					value: view.region,
					choose: (region) => choose({ region })
				}),
				isFiltered && a("button", {
					type: "button",
					onClick: () => choose({
						show: "all",
						q: "",
						region: "",
						module: ""
					}),
					children: "Clear filter"
				})
			]
		});
	}
	const Search = ({ view, change }) => a("label", {
		class: "search",
		children: ["Search", a("input", {
			type: "search",
			value: view.q,
			placeholder: "name, type or package",
			spellcheck: false,
			autocomplete: "off",
			onInput: ({ currentTarget }) => change({
				...view,
				q: currentTarget.value
			}, false)
		})]
	});
	const maxModules = 2e3;
	const moduleOptions = ({ binary }) => [{
		value: "",
		title: "all"
	}, ...binary.modules.toSorted((a, b) => Math.max(b.base, b.head) - Math.max(a.base, a.head)).slice(0, maxModules).map(({ path }) => ({
		value: path,
		title: path
	}))];
	function regionOptions(rows) {
		const isThere = regionNames.map(() => false);
		for (let row = 0; row < rows.count; row++) {
			const region = rows.region[row] ?? outsideColumn();
			if (region >= 0) isThere[region] = true;
		}
		return [{
			value: "",
			title: "all"
		}, ...regionNames.filter((_, region) => isThere[region]).map((name) => ({
			value: name,
			title: name
		}))];
	}
	//#endregion
	//#region src/page/panels/facts.ts
	function factsOf(rows, { kind, id }) {
		switch (kind) {
			case "binary": return plain(binaryFacts(rows));
			case "module": return plain(moduleFacts(rows, id));
			case "package": return {
				...plain(packageFacts(rows, id)),
				why: rows.binary.packages[id]?.why ?? []
			};
			case "unit": return plain([]);
			default: return rowFacts(rows, id);
		}
	}
	const plain = (facts) => ({
		facts,
		why: [],
		other: null
	});
	function binaryFacts({ binary, symbols }) {
		const { base, head, target, mainPackage } = binary;
		const both = (textOf) => bothTexts(base && textOf(base), head && textOf(head));
		return [
			{
				title: "Main package",
				text: mainPackage
			},
			{
				title: "Target",
				text: target
			},
			{
				title: "Go",
				text: both(({ goVersion }) => goVersion)
			},
			{
				title: "gzip",
				text: both(gzipText)
			},
			{
				title: "Symbols",
				text: formatCount(symbols)
			},
			{
				title: "Attributed by",
				text: both(({ level }) => level)
			},
			{
				title: "SHA-256",
				text: (head ?? base)?.sha256 ?? ""
			}
		].filter(({ text }) => text !== "");
	}
	const gzipText = ({ gzip }) => gzip === null ? "" : formatExactBytes(gzip);
	function bothTexts(base, head) {
		if (!base || !head || base === head) return head || base || "";
		return `${base} \u2192 ${head}`;
	}
	function moduleFacts({ binary }, id) {
		const module = binary.modules[id];
		const text = module === void 0 ? "" : bothTexts(module.baseVersion, module.headVersion);
		return text === "" ? [] : [{
			title: "Version",
			text
		}];
	}
	const kindTexts = {
		main: "of the main module",
		module: "of a dependency",
		std: "of the standard library",
		pseudo: "bytes that no Go package owns"
	};
	function packageFacts(rows, id) {
		const { binary, onlyPackage } = rows;
		const found = binary.packages[id];
		if (found === void 0) return [];
		const { kind, module, written } = found;
		const facts = [{
			title: "Kind",
			text: kindTexts[kind]
		}, ...onlyPackage[module] === id ? moduleFacts(rows, module) : []];
		if (written === null) return facts;
		const text = binary.base === null ? formatExactBytes(written.head) : `${formatExactBytes(written.head)}, base ${formatExactBytes(written.base)}`;
		return [...facts, {
			title: "Its source wrote",
			text
		}];
	}
	function rowFacts(rows, row) {
		const { binary } = rows;
		const region = rows.region[row] ?? outsideColumn();
		const facts = [{
			title: "Package",
			text: packagePath(rows, rows.package[row] ?? outsideColumn())
		}, {
			title: "Region",
			text: regionNames[region] ?? ""
		}];
		if (row >= rows.symbols) return plain(facts);
		const { section, from, instance } = binary.symbols;
		facts.push({
			title: "Section",
			text: binary.sections[section[row] ?? outsideColumn()] ?? ""
		});
		const old = ofRow(from, row);
		if (old !== void 0) facts.push({
			title: "Was called",
			text: old
		});
		const types = ofRow(instance, row);
		if (types !== void 0) facts.push({
			title: "Compiled for types of",
			text: types
		});
		return {
			facts: facts.filter(({ text }) => text !== ""),
			why: [],
			other: movedRow(rows, row)
		};
	}
	const ofRow = (pairs, row) => pairs.find(([at]) => at === row)?.[1];
	function movedRow(rows, row) {
		for (const [gone, arrived] of rows.binary.symbols.moved) {
			if (gone === row) return {
				text: "It moved to",
				place: {
					kind: "row",
					id: arrived
				}
			};
			if (arrived === row) return {
				text: "It moved here from",
				place: {
					kind: "row",
					id: gone
				}
			};
		}
		return null;
	}
	//#endregion
	//#region src/page/panels/details.tsx
	function Details(props) {
		const { rows, sums, view, place, hasBase, isFiltered, runUrl, go } = props;
		const { base, head } = sizedPlace(rows, sums, place);
		const { facts, why, other } = factsOf(rows, place);
		return a("aside", {
			class: "details",
			"aria-label": "Details",
			children: [
				a("h2", { children: [
					a("span", {
						class: "kind",
						children: kindName(rows, place)
					}),
					" ",
					a("span", {
						class: "name",
						children: fullPlaceName(rows, place)
					})
				] }),
				a("dl", { children: [
					a(Fact, {
						title: hasBase ? "Head" : "Size",
						text: formatExactBytes(head)
					}),
					hasBase && a(Fact, {
						title: "Base",
						text: formatExactBytes(base)
					}),
					hasBase && a(Fact, {
						title: "Change",
						text: changeWithPercent(base, head)
					}),
					a(Fact, {
						title: "Share of the file",
						text: shareText(rows, base, head)
					}),
					facts.map(({ title, text }) => a(Fact, {
						title,
						text
					}, title))
				] }),
				isFiltered && place.kind !== "row" && a("p", {
					class: "quiet",
					children: "Sizes are of what passes the filter."
				}),
				other !== null && a("p", { children: [
					other.text,
					" ",
					a("button", {
						type: "button",
						class: "link",
						onClick: () => go(other.place),
						children: fullPlaceName(rows, other.place)
					})
				] }),
				why.length > 0 && a($, { children: [a("h3", { children: "Why" }), a("ul", { children: why.map((sentence) => a("li", { children: sentence }, sentence)) })] }),
				a(CopyLink, {
					view,
					runUrl
				})
			]
		});
	}
	function shareText({ binary }, base, head) {
		return binary.head === null ? shareOf(base, binary.base?.fileSize ?? 0) : shareOf(head, binary.head.fileSize);
	}
	const longText = 44;
	const Fact = ({ title, text }) => a("div", {
		class: text.length > longText ? "wide" : void 0,
		children: [a("dt", { children: title }), a("dd", { children: text })]
	});
	function CopyLink({ view, runUrl }) {
		const [copied, setCopied] = d(null);
		const link = linkOf(view, runUrl, window.location);
		if (link === "") return null;
		const copy = async () => {
			try {
				await navigator.clipboard.writeText(link);
				setCopied({
					link,
					isDone: true
				});
			} catch {
				setCopied({
					link,
					isDone: false
				});
			}
		};
		const isCurrent = copied?.link === link;
		return a("div", {
			class: "copy",
			children: [
				a("button", {
					type: "button",
					onClick: () => void copy(),
					children: "Copy link"
				}),
				" ",
				a("span", {
					role: "alert",
					children: isCurrent && copied.isDone ? "copied" : ""
				}),
				isCurrent && !copied.isDone && a("input", {
					type: "text",
					readOnly: true,
					"aria-label": "Link",
					value: link,
					onFocus: ({ currentTarget }) => currentTarget.select()
				})
			]
		});
	}
	//#endregion
	//#region src/page/state/answer-time.ts
	let isMeasuring = false;
	function measureAnswer() {
		if (isMeasuring) return;
		isMeasuring = true;
		const start = performance.now();
		afterPaint(() => {
			isMeasuring = false;
			performance.measure("answer", {
				start,
				end: performance.now()
			});
		});
	}
	function measureAnswers() {
		for (const type of [
			"click",
			"keydown",
			"input",
			"change"
		]) document.addEventListener(type, measureAnswer, { capture: true });
	}
	function afterPaint(done) {
		requestAnimationFrame(() => {
			const { port1, port2 } = new MessageChannel();
			port1.addEventListener("message", () => {
				port1.close();
				done();
			});
			port1.start();
			port2.postMessage(null);
		});
	}
	//#endregion
	//#region src/page/table/column-titles.tsx
	const titles = [
		{
			key: "name",
			title: "Name"
		},
		{
			key: "base",
			title: "Base"
		},
		{
			key: "head",
			title: "Head"
		},
		{
			key: "change",
			title: "Change"
		}
	];
	const ColumnTitles = ({ view, hasBase, sort }) => a("thead", { children: a("tr", {
		"aria-rowindex": 1,
		children: titles.filter(({ key }) => hasBase || key === "name" || key === "head").map(({ key, title }) => a("th", {
			scope: "col",
			class: key,
			"aria-sort": directionOf(view, key),
			children: a("button", {
				type: "button",
				onClick: () => sort(key),
				children: hasBase || key === "name" ? title : "Size"
			})
		}, key))
	}) });
	function directionOf({ sort, isAscending }, key) {
		if (sort !== key) return "none";
		return isAscending ? "ascending" : "descending";
	}
	//#endregion
	//#region src/page/data/name-order.ts
	function orderByName(count, nameOf) {
		const texts = Array.from({ length: count }, (_, position) => `${nameOf(position)}\0${String.fromCharCode(position >>> 15, position & 32767)}`).toSorted();
		return Int32Array.from(texts, (text) => text.charCodeAt(text.length - 2) << 15 | text.charCodeAt(text.length - 1));
	}
	const symbolOrders = new WeakMap();
	function symbolsByName(rows) {
		const known = symbolOrders.get(rows);
		if (known !== void 0) return known;
		const order = orderByName(rows.symbols, (row) => fullName(rows, row));
		symbolOrders.set(rows, order);
		return order;
	}
	function someByName(rows, some) {
		const order = symbolsByName(rows);
		if (some.length === order.length) return order;
		const isThere = new Uint8Array(rows.symbols);
		for (const row of some) isThere[row] = 1;
		return order.filter((row) => (isThere[row] ?? outsideColumn()) === 1);
	}
	//#endregion
	//#region src/page/table/lines.ts
	function makeLines(rows, sums, by, within) {
		switch (by) {
			case "symbol": return symbolLines(rows, sums, within);
			case "type": return memberLines(rows, sums, {
				by,
				kind: "unit",
				within
			});
			case "package": return memberLines(rows, sums, {
				by,
				kind: "package",
				within
			});
			case "module": return memberLines(rows, sums, {
				by,
				kind: "module",
				within
			});
			default: return regionLines(rows, sums, within);
		}
	}
	const nothing = {
		base: 0,
		head: 0
	};
	function symbolLines(rows, sums, within) {
		const isWithin = rowTest(rows, within);
		const ids = new Int32Array(sums.passing.length);
		let count = 0;
		let base = 0;
		let head = 0;
		for (const row of sums.passing) {
			if (!isWithin(row)) continue;
			if (row < rows.symbols) ids[count++] = row;
			else {
				base += rows.base[row] ?? outsideColumn();
				head += rows.head[row] ?? outsideColumn();
			}
		}
		const found = ids.subarray(0, count);
		return {
			by: "symbol",
			ids: found,
			idsByName: () => someByName(rows, found),
			base: rows.base,
			head: rows.head,
			nameOf: (id) => fullName(rows, id),
			pathLength: (id) => {
				const path = packagePath(rows, rows.package[id] ?? outsideColumn());
				return fullName(rows, id).startsWith(`${path}.`) ? path.length + 1 : 0;
			},
			placeOf: (id) => ({
				kind: "row",
				id
			}),
			rest: {
				base,
				head
			}
		};
	}
	function rowTest(rows, { kind, id }) {
		switch (kind) {
			case "binary": return () => true;
			case "module": {
				const owners = rows.binary.packages.map(({ module }) => module === id);
				return (row) => owners[rows.package[row] ?? outsideColumn()] === true;
			}
			case "package": return (row) => rows.package[row] === id;
			case "unit": return (row) => rows.unit[row] === id;
			default: return (row) => row === id;
		}
	}
	function memberLines(rows, sums, { by, kind, within }) {
		const columns = sumsOf(sums, kind);
		const placeOf = (id) => kind === "module" ? modulePlace(rows, id) : {
			kind,
			id
		};
		const around = pathTo(rows, within);
		const isWithin = (id) => within.kind === "binary" || pathTo(rows, placeOf(id)).some((place) => isSamePlace(place, within)) || around.some((place) => isSamePlace(place, placeOf(id)));
		const ids = [];
		columns.rows.forEach((count, id) => {
			if (count > 0 && isWithin(id)) ids.push(id);
		});
		const nameOf = (id) => fullPlaceName(rows, {
			kind,
			id
		});
		return {
			by,
			ids: Int32Array.from(ids),
			idsByName: () => sortedByName(ids, nameOf),
			base: columns.base,
			head: columns.head,
			nameOf,
			pathLength: (id) => {
				const name = nameOf(id);
				return kind === "unit" ? packagePath(rows, rows.unitPackage[id] ?? outsideColumn()).length + 1 : name.lastIndexOf("/") + 1;
			},
			placeOf,
			rest: by === "type" ? restOf(rows, sums, within, ids) : nothing
		};
	}
	function restOf(rows, sums, within, ids) {
		let { base, head } = sizedPlace(rows, sums, within);
		for (const id of ids) {
			base -= sums.units.base[id] ?? outsideColumn();
			head -= sums.units.head[id] ?? outsideColumn();
		}
		return {
			base,
			head
		};
	}
	const regionName = (id) => regionNames[id] ?? "";
	function regionLines(rows, sums, within) {
		const isWithin = rowTest(rows, within);
		const base = new Float64Array(regionNames.length);
		const head = new Float64Array(regionNames.length);
		for (const row of sums.passing) {
			const region = rows.region[row] ?? outsideColumn();
			if (region < 0 || !isWithin(row)) continue;
			base[region] = (base[region] ?? outsideColumn()) + (rows.base[row] ?? outsideColumn());
			head[region] = (head[region] ?? outsideColumn()) + (rows.head[row] ?? outsideColumn());
		}
		const ids = [...regionNames.keys()].filter((region) => (base[region] ?? outsideColumn()) + (head[region] ?? outsideColumn()) > 0);
		return {
			by: "region",
			ids: Int32Array.from(ids),
			idsByName: () => sortedByName(ids, regionName),
			base,
			head,
			nameOf: regionName,
			pathLength: () => 0,
			placeOf: () => null,
			rest: nothing
		};
	}
	const sortedByName = (ids, nameOf) => orderByName(ids.length, (line) => nameOf(ids[line] ?? outsideColumn())).map((line) => ids[line] ?? outsideColumn());
	//#endregion
	//#region src/page/table/sort-lines.ts
	function sortLines(lines, key, isAscending) {
		if (key === "name") {
			const ids = lines.idsByName();
			return isAscending ? ids : ids.toReversed();
		}
		return sortByNumber(lines.ids, numberOf(lines, key), isAscending);
	}
	function numberOf({ base, head }, key) {
		switch (key) {
			case "base": return (id) => base[id] ?? outsideColumn();
			case "head": return (id) => head[id] ?? outsideColumn();
			default: return (id) => (head[id] ?? outsideColumn()) - (base[id] ?? outsideColumn());
		}
	}
	function sortByNumber(ids, sizeOf, isAscending) {
		let largest = 1;
		let farthest = 0;
		for (const id of ids) {
			largest = Math.max(largest, id);
			farthest = Math.max(farthest, Math.abs(sizeOf(id)));
		}
		const room = 2 ** Math.ceil(Math.log2(largest + 1));
		const sign = isAscending ? 1 : -1;
		if ((farthest + 1) * room > Number.MAX_SAFE_INTEGER) return ids.toSorted((a, b) => sign * (sizeOf(a) - sizeOf(b)) || a - b);
		const packed = Float64Array.from(ids, (id) => sign * sizeOf(id) * room + id);
		packed.sort();
		return Int32Array.from(packed, (value) => value - Math.floor(value / room) * room);
	}
	//#endregion
	//#region src/page/table/status.ts
	const names = {
		symbol: ["symbol", "symbols"],
		type: ["type or file", "types and files"],
		package: ["package", "packages"],
		module: ["module", "modules"],
		region: ["region", "regions"]
	};
	function statusOf({ by, ids, rest }, symbols, hasBase) {
		const { length: count } = ids;
		const [one, more] = names[by];
		const isPart = by === "symbol" && count !== symbols;
		const of = isPart ? ` of ${formatCount(symbols)}` : "";
		const lines = `${formatCount(count)}${of} ${count === 1 && !isPart ? one : more}`;
		if (rest.base === 0 && rest.head === 0) return lines;
		const change = hasBase ? `, ${formatDelta(rest.head - rest.base)}` : "";
		return `${lines}; ${formatCount(rest.head)} bytes in no ${one}${change}`;
	}
	//#endregion
	//#region src/page/table/table-line.tsx
	function TableLine(props) {
		const { line, lines, id, hasBase, isSelected, isActive, choose } = props;
		const base = lines.base[id] ?? outsideColumn();
		const head = lines.head[id] ?? outsideColumn();
		const name = lines.nameOf(id);
		const cut = lines.pathLength(id);
		return a("tr", {
			"aria-rowindex": line + 2,
			"aria-selected": isSelected ? "true" : void 0,
			class: isSelected ? "selected" : void 0,
			onClick: () => choose(id),
			children: [
				a("td", {
					class: "name",
					children: a("button", {
						type: "button",
						title: name,
						tabIndex: isActive ? 0 : -1,
						"data-line": line,
						children: [cut > 0 && a("span", {
							class: "path",
							children: name.slice(0, cut)
						}), a("span", {
							class: "own",
							children: name.slice(cut)
						})]
					})
				}),
				hasBase && a("td", {
					class: "base",
					children: formatCount(base)
				}),
				a("td", {
					class: "head",
					children: formatCount(head)
				}),
				hasBase && a("td", {
					class: `change ${changeClass(base, head)}`,
					children: [oneSidedWord(base, head), exactChange(base, head)]
				})
			]
		});
	}
	function changeClass(base, head) {
		if (base === head) return "equal";
		return head > base ? "grew" : "shrank";
	}
	function oneSidedWord(base, head) {
		if (base === head || base !== 0 && head !== 0) return null;
		return a("span", {
			class: "mark",
			children: base === 0 ? "new " : "gone "
		});
	}
	//#endregion
	//#region src/page/table/window.ts
	const around = 12;
	function windowOf(top, height, lineHeight, count) {
		const first = Math.max(0, Math.floor(top / lineHeight) - around);
		const end = Math.ceil((top + height) / lineHeight) + around;
		return {
			first: Math.min(first, Math.max(0, count - 1)),
			end: Math.min(Math.max(end, 1), count)
		};
	}
	function scrollTo(line, top, height, lineHeight) {
		const start = line * lineHeight;
		if (start < top) return start;
		const end = start + lineHeight;
		return end > top + height ? end - height : top;
	}
	function lineByKey(key, line, count) {
		const step = {
			ArrowDown: 1,
			ArrowUp: -1,
			PageDown: 15,
			PageUp: -15,
			Home: -count,
			End: count
		}[key];
		if (step === void 0) return null;
		return Math.min(count - 1, Math.max(0, line + step));
	}
	//#endregion
	//#region src/page/table/table-view.tsx
	const lineHeight = 30;
	const maxHeight$1 = 4e3;
	function TableView(props) {
		const { rows, sums, view, change, hasBase, within } = props;
		const by = groupingFor(rows, view.by);
		const lines = w(() => makeLines(rows, sums, by, within), [
			rows,
			sums,
			by,
			within.kind,
			within.id
		]);
		const ids = w(() => sortLines(lines, view.sort, view.isAscending), [
			lines,
			view.sort,
			view.isAscending
		]);
		return a("section", {
			class: "table",
			"aria-label": "Table",
			children: [a("div", {
				class: "table-head",
				children: [a(Choice, {
					label: "Group by",
					options: groupings.filter((grouping) => groupingFor(rows, grouping) === grouping).map((value) => ({
						value,
						title: value
					})),
					value: by,
					choose: (value) => change({
						...view,
						by: memberOf(groupings, value)
					}, true)
				}), a("p", {
					role: "status",
					children: statusOf(lines, rows.symbols, hasBase)
				})]
			}), a(LinesView, {
				...props,
				lines,
				ids
			})]
		});
	}
	function LinesView(props) {
		const { lines, ids, view, change, hasBase, selected, select } = props;
		const box = T(null);
		const { top, height, follow } = useScroll(box, lines);
		const { first, end } = windowOf(top, height, lineHeight, ids.length);
		const isSelected = (id) => {
			const place = lines.placeOf(id);
			return place !== null && isSamePlace(place, selected);
		};
		const choose = (id) => {
			const place = lines.placeOf(id);
			if (place === null) change({
				...view,
				region: lines.nameOf(id)
			}, true);
			else select(place);
		};
		const inSight = ids.subarray(first, end);
		const active = Math.max(0, inSight.findIndex(isSelected));
		return a("div", {
			class: "lines",
			ref: box,
			tabIndex: 0,
			role: "region",
			"aria-label": "Lines of the table",
			onKeyDown: (event) => moveByKey(event, box.current, ids.length, follow),
			children: a("table", {
				"aria-rowcount": ids.length + 1,
				"aria-label": `Table by ${lines.by}`,
				children: [a(ColumnTitles, {
					view,
					hasBase,
					sort: (key) => change(sortedBy(view, key), true)
				}), a("tbody", { children: [
					a(Spacer, { height: first * lineHeight }),
					Array.from(inSight, (id, index) => a(TableLine, {
						line: first + index,
						lines,
						id,
						hasBase,
						isSelected: isSelected(id),
						isActive: index === active,
						choose
					}, id)),
					a(Spacer, { height: (ids.length - end) * lineHeight })
				] })]
			})
		});
	}
	function groupingFor(rows, by) {
		if (by === "module" || by === "package") return by;
		if (by === "region") return rows.region.some((region) => region >= 0) ? by : "package";
		return rows.symbols > 0 ? by : "package";
	}
	const Spacer = ({ height }) => height > 0 ? a("tr", {
		"aria-hidden": "true",
		class: "spacer",
		children: a("td", { style: { height: `${height}px` } })
	}) : null;
	function useScroll(box, lines) {
		const [top, setTop] = d(0);
		const [height, setHeight] = d(600);
		F(() => {
			const element = box.current;
			if (element === null) return void 0;
			const read = () => setTop(element.scrollTop);
			element.addEventListener("scroll", read, { passive: true });
			const observer = new ResizeObserver(() => setHeight(Math.min(maxHeight$1, element.clientHeight)));
			observer.observe(element);
			return () => {
				element.removeEventListener("scroll", read);
				observer.disconnect();
			};
		}, []);
		F(() => {
			box.current?.scrollTo({ top: 0 });
			setTop(0);
		}, [lines]);
		const follow = (to) => {
			box.current?.scrollTo({ top: to });
			setTop(to);
		};
		return {
			top,
			height,
			follow
		};
	}
	function moveByKey(event, box, count, follow) {
		const { target, key } = event;
		const line = target instanceof HTMLElement ? target.dataset["line"] : void 0;
		if (line === void 0 || box === null) return;
		const next = lineByKey(key, Number(line), count);
		if (next === null) return;
		event.preventDefault();
		const height = box.clientHeight - lineHeight;
		follow(scrollTo(next, box.scrollTop, height, lineHeight));
		const focus = () => {
			const found = box.querySelector(`[data-line="${next}"]`);
			found?.focus({ preventScroll: true });
			return found !== null;
		};
		if (!focus()) requestAnimationFrame(focus);
	}
	//#endregion
	//#region src/page/state/picture.ts
	function usePicture(binary, view) {
		const held = w(() => heldRows(binary), [binary]);
		const written = w(() => writtenRows(binary), [binary]);
		const rows = view.bytes === "wrote" ? written ?? held : held;
		const { show, q, region, module } = view;
		const sums = w(() => {
			const filter = filterOf(binary, {
				show,
				q,
				region,
				module
			});
			return sumRows(rows, filterRows(rows, filter), show);
		}, [
			rows,
			show,
			q,
			region,
			module
		]);
		A(() => inTasks([() => searchTextOf(rows), () => symbolsByName(rows)]), [rows]);
		return {
			rows,
			sums,
			hasWritten: written !== null
		};
	}
	function filterOf({ modules }, { show, q, region, module }) {
		return {
			show,
			q,
			region: regionNames.findIndex((name) => name === region),
			module: modules.findIndex(({ path }) => path === module)
		};
	}
	function inTasks(actions) {
		const timers = actions.map((action) => setTimeout(action));
		return () => timers.forEach(clearTimeout);
	}
	//#endregion
	//#region src/page/state/navigation.ts
	const browserNavigation = {
		read: () => guarded(() => window.location.hash) ?? "",
		write: (address, isStep) => {
			guarded(() => {
				if (window.location.hash === address) return;
				const target = address === "" ? "#" : address;
				if (isStep) window.history.pushState(null, "", target);
				else window.history.replaceState(null, "", target);
			});
		},
		listen: (changed) => {
			window.addEventListener("popstate", changed);
			window.addEventListener("hashchange", changed);
			return () => {
				window.removeEventListener("popstate", changed);
				window.removeEventListener("hashchange", changed);
			};
		}
	};
	function guarded(action) {
		try {
			return action();
		} catch {
			return null;
		}
	}
	//#endregion
	//#region src/page/state/use-view.ts
	const firstMeasured = {
		...firstView,
		sort: "head"
	};
	function useView(isMeasurement) {
		const start = isMeasurement ? firstMeasured : firstView;
		const [view, setView] = d(() => readAddress(browserNavigation.read(), start));
		const { artifact } = T(view).current;
		A(() => browserNavigation.listen(() => {
			measureAnswer();
			const next = readAddress(browserNavigation.read(), start);
			setView({
				...next,
				artifact: next.artifact || artifact
			});
		}), []);
		return [view, b((next, isStep) => {
			setView(next);
			browserNavigation.write(writeAddress(next, start), isStep);
		}, [])];
	}
	//#endregion
	//#region src/page/app.tsx
	function App({ data, onReady }) {
		const [named, change] = useView(data.kind === "measurement");
		const isThere = named.binary < data.binaries.length;
		const view = w(() => isThere ? named : ofBinary(named, 0), [named, isThere]);
		A(() => {
			measureAnswers();
			afterPaint(onReady);
		}, []);
		const binary = data.binaries[view.binary];
		if (binary === void 0) return null;
		return a($, { children: [
			a(BinaryTabs, {
				binaries: data.binaries,
				view,
				change
			}),
			a(BinaryView, {
				data,
				binary,
				view,
				change
			}, view.binary),
			a(OverTime, {
				data,
				binary
			}, `history ${view.binary}`)
		] });
	}
	function OverTime({ data, binary }) {
		const history = data.histories.find(({ mainPackage, target }) => mainPackage === binary.mainPackage && target === binary.target);
		return history === void 0 ? null : a(HistoryView, {
			history,
			point: "",
			choosePoint: keepAddress
		});
	}
	const keepAddress = () => {};
	function BinaryView({ data, binary, view, change }) {
		const { rows, sums, hasWritten } = usePicture(binary, view);
		const place = w(() => placeAt(rows, view.at), [rows, view.at]);
		const within = w(() => containerOf(rows, placeAt(rows, view.at.slice(0, view.within))), [
			rows,
			view.at,
			view.within
		]);
		const hasBase = data.kind !== "measurement";
		const go = (to) => {
			const at = addressOf(rows, to);
			const around = containerOf(rows, to);
			const depth = addressOf(rows, around).length;
			change(placedAt(view, at, Math.min(depth, at.length)), true);
		};
		const select = (to) => change(selectedIn(view, addressOf(rows, to)), true);
		const container = containerOf(rows, place);
		const shared = {
			rows,
			sums,
			view,
			change,
			hasBase,
			isFiltered: !isEmptyFilter(filterOf(binary, view))
		};
		return a("div", {
			id: "binary",
			...panelOf(data, view),
			children: [
				binary.notes.map((note) => a("p", {
					class: "note",
					children: note
				}, note)),
				a(Choices, {
					...shared,
					hasWritten
				}),
				a(Breadcrumbs, {
					...shared,
					place,
					go
				}),
				a("div", {
					class: "columns",
					children: [a("div", {
						class: "picture",
						children: [a(MapView, {
							...shared,
							container,
							selected: place,
							go,
							leave: () => {
								const around = placeAround(rows, container);
								if (around !== null) go(around);
							}
						}), a(Details, {
							...shared,
							place,
							runUrl: data.runUrl,
							go
						})]
					}), a(TableView, {
						...shared,
						within,
						selected: place,
						select
					})]
				})
			]
		});
	}
	const panelOf = ({ binaries }, { binary }) => binaries.length > 1 ? {
		role: "tabpanel",
		"aria-labelledby": `tab-${binary}`
	} : {};
	//#endregion
	//#region src/page/data/decode.ts
	async function decodePageData(base64) {
		const compressed = bytesOf(base64.trim());
		const inflated = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("gzip"));
		const data = await new Response(inflated).json();
		if (!isPageData(data)) throw new Error("the data of this page are of another version");
		return data;
	}
	function isPageData(data) {
		return typeof data === "object" && data !== null && "schemaVersion" in data && data.schemaVersion === 1;
	}
	function bytesOf(base64) {
		const text = atob(base64);
		const bytes = new Uint8Array(text.length);
		for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
		return bytes;
	}
	//#endregion
	//#region src/page/fold-words.ts
	const maxHeight = 320;
	function foldWords(header) {
		const table = header.querySelector(":scope > table");
		if (table === null || header.offsetHeight <= maxHeight) return;
		const words = [...header.childNodes].slice([...header.childNodes].indexOf(table) + 1);
		const fold = document.createElement("details");
		const summary = document.createElement("summary");
		summary.textContent = titlesOf(words);
		fold.append(summary, ...words);
		fold.className = "words";
		header.append(fold);
		window.addEventListener("beforeprint", () => {
			fold.open = true;
		});
	}
	function titlesOf(words) {
		const titles = words.flatMap((node) => {
			const first = node instanceof HTMLParagraphElement ? node.firstChild : null;
			return first instanceof HTMLElement && first.localName === "strong" ? [first.textContent] : [];
		});
		return titles.length === 0 ? "More" : titles.join(" \u00B7 ");
	}
	//#endregion
	//#region src/page/history/history-app.tsx
	function HistoryApp({ data, onReady }) {
		const { histories } = data;
		const [address, setAddress] = d(() => read(histories.length));
		A(onReady, []);
		A(() => browserNavigation.listen(() => setAddress(read(histories.length))), []);
		const go = (next) => {
			setAddress(next);
			const parameters = new URLSearchParams();
			if (next.binary > 0) parameters.append("b", String(next.binary));
			if (next.point !== "") parameters.append("point", next.point);
			const text = parameters.toString();
			browserNavigation.write(text === "" ? "" : `#${text}`, false);
		};
		const history = histories[address.binary];
		if (history === void 0) return null;
		const names = histories.map(({ name, target }) => `${name} ${target}`);
		return a($, { children: [histories.length > 1 && a("div", {
			class: "choices",
			children: a("label", { children: ["Binary", a("select", {
				value: String(address.binary),
				onChange: ({ currentTarget }) => go({
					binary: Number(currentTarget.value),
					point: ""
				}),
				children: names.map((name, index) => a("option", {
					value: String(index),
					children: name
				}, index))
			})] })
		}), a(HistoryView, {
			history,
			point: address.point,
			choosePoint: (point) => go({
				...address,
				point
			})
		}, `${address.binary}`)] });
	}
	function read(count) {
		const parameters = new URLSearchParams(browserNavigation.read().replace(/^#/, "").slice(0, 2e3));
		const binary = Number(parameters.get("b") ?? 0);
		return {
			binary: Number.isSafeInteger(binary) && binary >= 0 && binary < count ? binary : 0,
			point: parameters.get("point") ?? ""
		};
	}
	//#endregion
	//#region src/page/main.tsx
	async function start() {
		const root = document.querySelector("#app");
		const block = document.querySelector("#data");
		if (root === null || block === null) return;
		const data = await decodePageData(block.textContent);
		const header = document.querySelector("header");
		if (header !== null) foldWords(header);
		if (data.binaries.length + data.histories.length === 0) {
			markReady(root);
			return;
		}
		const still = [...root.childNodes];
		root.replaceChildren();
		root.classList.add("app");
		const Program = data.kind === "history" ? HistoryApp : App;
		try {
			Q(a(Program, {
				data,
				onReady: () => markReady(root)
			}), root);
		} catch (fault) {
			root.classList.remove("app");
			root.replaceChildren(...still);
			throw fault;
		}
	}
	function markReady(root) {
		root.dataset["ready"] = "";
		performance.mark("page-ready");
	}
	function showFault(fault) {
		const line = document.createElement("p");
		line.setAttribute("role", "alert");
		line.textContent = `The interactive view of this page failed: ${String(fault)}`;
		document.querySelector("#app")?.prepend(line);
	}
	start().catch(showFault);
	//#endregion
})();
