// A page of the sanitizer in a browser: what axe-core finds wrong in it, light and
// dark, wide and narrow; and that it needs nothing from elsewhere.
//
// node axe.js CHROMIUM URL [SCREENSHOT]: prints a line a fault, and "axe: N
// rules passed".

const puppeteer = require('puppeteer-core');

(async () => {
    const [chromium, url, picture] = process.argv.slice(2);
    const browser = await puppeteer.launch({
        executablePath: chromium, args: ['--no-sandbox'], headless: true });
    let passed = 0;

    for (const scheme of ['light', 'dark']) {
        for (const width of [1100, 400]) {
            const page = await browser.newPage();

            page.on('request', r => r.url().startsWith('data:')
                    || r.url().startsWith(url.split('?')[0])
                    || console.log('asks for ' + r.url()));
            page.on('console', m => console.log('console: ' + m.text()));
            await page.setViewport({ width, height: 820 });
            await page.emulateMediaFeatures(
                [{ name: 'prefers-color-scheme', value: scheme }]);
            await page.goto(url, { waitUntil: 'load' });

            // as a reader sees it: all that can be opened is open

            await page.evaluate(() => document.querySelectorAll('details')
                                .forEach((d, i) => { d.open = i == 0; }));

            if (picture && scheme == 'light' && width == 1100) {
                await page.screenshot({ path: picture });
            }

            const over = await page.evaluate(
                () => document.documentElement.scrollWidth > innerWidth);
            if (over) {
                console.log(`${scheme} ${width}: wider than the window`);
            }

            // what a page is opened for is seen without scrolling sideways

            const hidden = await page.evaluate(
                () => [...document.querySelectorAll('.text, mark, .seen')]
                      .filter(e => e.getBoundingClientRect().right
                                   > innerWidth).length);
            if (hidden) {
                console.log(`${scheme} ${width}: ${hidden} out of sight`);
            }

            const source = require('fs').readFileSync(
                require.resolve('axe-core'), 'utf8');
            await page.evaluate(source);
            const result = await page.evaluate(() => axe.run());

            for (const v of result.violations) {
                console.log(`${scheme} ${width}: ${v.id}: ${v.help}: `
                            + v.nodes[0].html);
            }

            // the page's own script, where it has one

            const works = await page.evaluate(() => {
                const f = document.forms[0];
                const rows = () => [...document.querySelectorAll(
                                       '.findings tbody tr')];
                const say = (e, type) => e.dispatchEvent(new Event(type));

                if (!f || !f.q || !rows().length) {
                    return '';
                }

                f.q.value = 'not there';
                say(f.q, 'input');
                if (rows().some(r => !r.hidden)) {
                    return 'the search shows what it did not find';
                }

                f.q.value = rows()[0].querySelector('.text').textContent
                            .toUpperCase();
                say(f.q, 'input');
                if (rows()[0].hidden
                    || !document.querySelector('.shown').textContent
                        && rows().length > 1)
                {
                    return 'the search does not find a text';
                }

                f.q.value = '';
                say(f.q, 'input');
                if (rows().some(r => r.hidden)) {
                    return 'no search hides something';
                }

                f.sort.value = 'page';
                say(f.sort, 'change');
                const pages = rows().map(r => r.dataset.p);
                return pages.join() === [...pages].sort().join()
                       ? '' : 'not in the order of pages';
            });
            if (works) {
                console.log(`${scheme} ${width}: ${works}`);
            }

            passed += result.passes.length;
            await page.close();
        }
    }

    console.log(`axe: ${passed} rules passed`);
    await browser.close();
})().catch(e => { console.log('failed: ' + e.message); process.exit(1); });
