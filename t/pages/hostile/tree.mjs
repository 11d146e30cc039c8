// The tree of an output beside the tree of its input, as parse5 builds them.
//
// Enters: the folder of parse5 as an argument; on stdin a line of JSON for
// each page: name, mode, before, after, edits [{start, end, attr,
// put}] (offsets in UTF-16 units; put: by a translation), texts (all that may
// be put in).
// Leaves: a line for each broken law, and at the end how many were read.

import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';

const { parse } = await import(
    pathToFileURL(process.argv[2] + '/dist/index.js'));

const ITS = /^(its-loc-quality-issue-(type|comment|severity)|dir)$/;
const FORMATTING = new Set(['a', 'b', 'big', 'code', 'em', 'font', 'i', 'nobr',
    's', 'small', 'strike', 'strong', 'tt', 'u']);
const NAMED = new Set(['abbr', 'alt', 'aria-description', 'aria-label',
    'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'content',
    'label', 'placeholder', 'summary', 'title', 'value']);


class Broken extends Error { }


// Elements and comments in order, each with its place among what is kept and
// the text directly in it; what lies in a cut is not in the list.

function* walk(root) {
    const stack = [[root, false]];

    while (stack.length) {
        const [node, gone] = stack.pop();

        yield [node, gone];

        const below = [...(node.content ? [node.content] : []),
                       ...(node.childNodes || [])];
        const cut = gone || node.gone === true;

        for (let i = below.length - 1; i >= 0; i--) {
            below[i].up = node;
            stack.push([below[i], cut]);
        }
    }
}


function inside(place, edits) {
    return place && edits.some(e => e.attr === null && !e.put
        && e.start <= place.startOffset && place.endOffset <= e.end);
}


function start(node) {
    const place = node.sourceCodeLocation;

    return place && (place.startTag || place);
}


function parent(node) {
    let up = node.up;

    while (up && (up.cut || up.nodeName === '#document-fragment')) {
        up = up.up;
    }

    return up;
}


// "</p>" alone makes an empty element that has no place in the source; it is
// not known where it came from, and it is not looked for.

function is_made(node) {
    return node.nodeName === 'p' && !node.sourceCodeLocation
           && node.childNodes.length === 0;
}


// Formatting elements that an end tag out of its place left open come again
// where the next text stands.  These copies are no tokens of the page: what
// is in one counts as its parent's.

function leave_out_copies(nodes) {
    const seen = new Set();

    for (const node of nodes) {
        const place = start(node);
        const key = place && place.startOffset;

        node.cut ||= FORMATTING.has(node.nodeName)
                     && (!place || seen.has(key));
        seen.add(key);
    }
}


function flat(root, edits) {
    const list = [], nodes = [];

    for (const [node, below] of walk(root)) {
        const place = start(node);

        node.gone = edits.length > 0
            && (inside(place, edits) || (below && !place));
        node.cut = node.gone || is_made(node);
        nodes.push(node);
    }

    leave_out_copies(nodes.filter(n => n.nodeName !== '#text'));

    for (const node of nodes) {
        if (node.nodeName === '#text') {
            const up = parent(node);
            up.text = (up.text || '') + (node.gone ? '' : node.value);

        } else if (!node.cut && node.nodeName !== '#document-fragment') {
            node.index = list.length;
            list.push(node);
        }
    }

    return list;
}


function attributes(node) {
    return new Map((node.attrs || []).map(
        a => [(a.prefix ? a.prefix + ':' : '') + a.name, a.value]));
}


// A second <html> or <body> adds to the first one's attributes.

function touched(node, edits) {
    const place = start(node);
    const merges = node.nodeName === 'html' || node.nodeName === 'body';

    return edits.filter(e => e.attr !== null && (merges || (place
        && place.startOffset < e.start && e.end <= place.endOffset)))
        .map(e => e.attr);
}


function shown(node) {
    return `${node.nodeName} ${JSON.stringify([...attributes(node)])}`
           + ` ${node.data || ''}`.slice(0, 80);
}


function same_attributes(old, now, job) {
    const before = attributes(old), after = attributes(now);
    const may = new Set(touched(old, job.edits));

    for (const [name, value] of after) {
        if (before.get(name) === value) {
            continue;
        }

        const marks = !before.has(name)
            && (job.mode === 'mark' && ITS.test(name)
                || job.mode === 'translate' && name === 'dir'
                   && /^(ltr|rtl)$/.test(value));
        const edited = may.has(name) && NAMED.has(name) && before.has(name)
            && (value === '' || job.texts.includes(value));

        if (!marks && !edited) {
            throw new Broken(`${shown(old)} became ${shown(now)}`);
        }
    }

    for (const name of before.keys()) {
        if (!after.has(name) && !(may.has(name) && NAMED.has(name))) {
            throw new Broken(`${shown(old)} lost ${name}`);
        }
    }
}


function is_less(text, of) {
    let at = 0;

    for (const c of of) {
        at += at < text.length && text.startsWith(c, at) ? c.length : 0;
    }

    return at === text.length;
}


function same_text(old, now, job) {
    let text = now.text || '';

    if (is_less(text, old.text || '')) {
        return;
    }

    for (const put of job.mode === 'translate' ? job.texts : []) {
        text = text.replaceAll(put, '');
    }

    if (!is_less(text, old.text || '')) {
        throw new Broken(`text of ${shown(old)}: ${now.text}`);
    }
}


function compare(job, scripting) {
    const before = flat(parse(job.before, { sourceCodeLocationInfo: true,
                                            scriptingEnabled: scripting }),
                        job.mode === 'mark' ? [] : job.edits);
    const after = flat(parse(job.after, { sourceCodeLocationInfo: true,
                                          scriptingEnabled: scripting }), []);

    for (let i = 0; i < after.length || i < before.length; i++) {
        const old = before[i], now = after[i];

        if (!old || !now || old.nodeName !== now.nodeName
            || old.namespaceURI !== now.namespaceURI
            || old.data !== now.data || old.publicId !== now.publicId
            || old.systemId !== now.systemId)
        {
            throw new Broken(`${old ? shown(old) : 'the end'} became `
                             + (now ? shown(now) : 'the end'));
        }

        same_attributes(old, now, job);

        if (i > 0 && parent(old).index !== parent(now).index) {
            throw new Broken(`${shown(old)} moved from `
                + `${shown(parent(old))} to ${shown(parent(now))}`);
        }
    }

    for (let i = 0; i < after.length; i++) {
        same_text(before[i], after[i], job);
    }
}


let pages = 0;

for await (const line of createInterface({ input: process.stdin })) {
    const job = JSON.parse(line);

    pages++;

    for (const scripting of [true, false]) {
        try {
            compare(job, scripting);

        } catch (e) {
            if (!(e instanceof Broken)) {
                throw e;
            }

            console.log(JSON.stringify({ name: job.name,
                told: `parse5, scripts ${scripting ? 'on' : 'off'}: `
                      + e.message }));
            break;
        }
    }
}

console.log(JSON.stringify({ pages }));
