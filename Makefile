# The nginx multilingual content sanitizer.
#
#   make run     install what is missing, build, serve the demo on port 8080
#   make test    install what is missing, build, run every test
#   make         build the tool and the module
#   make deb     build the packages of Debian into build/deb
#
# Built things go to build/; `make help` lists the rest.

CC       = gcc
CLANG    = clang
TIME     = 60
EVERY    = 1
CFLAGS   = -O3 -g -flto=auto
CPPFLAGS =
LDFLAGS  =
WARN     = -W -Wall -Wextra -Wpointer-arith -Wmissing-prototypes \
           -Wwrite-strings -Werror
STD      = -std=c11 -D_GNU_SOURCE $(CODINGS) -Isrc/core -Isrc/catalog \
           -Isrc/decode -Isrc/report -Isrc/cli -It/lib -It/unit
LIBS     = -licui18n -licuuc

# codings that are read where their library is there
CODINGS := $(if $(wildcard /usr/include/brotli/decode.h),-DSAN_HAVE_BROTLI=1) \
           $(if $(wildcard /usr/include/zstd.h),-DSAN_HAVE_ZSTD=1)
CODELIBS := -lz \
           $(if $(findstring BROTLI,$(CODINGS)),-lbrotlidec -lbrotlienc) \
           $(if $(findstring ZSTD,$(CODINGS)),-lzstd)
SAN_SHARED ?= ../shared

export SAN_SHARED

# what a compiler run leaves: B is build for release, build/asan for the other
B        = build
CORE     = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/core/*.c))
DECODE   = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/decode/*.c))
CATALOG  = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/catalog/*.c))
REPORT   = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/report/*.c))
CLI      = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/cli/*.c))
UNIT     = $(patsubst t/unit/%.c,$(B)/unit/%,$(wildcard t/unit/test_*.c))
CONFORM  = $(B)/html5lib_tokenizer
LAWS     = $(B)/laws
MODULE   = $(B)/ngx_http_sanitizer_filter_module.so
MODSRC   = config $(wildcard src/*/*.[ch])

SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all \
           -fno-omit-frame-pointer

.PHONY: all deps run test check unit conformance laws hostile prove asan \
        asan-nginx differential clang lint coverage fuzz eval bench \
        bench-instructions soak clean install install-tool install-module deb deb-test compat \
        help
.SECONDARY:

all: $(B)/sanitizer $(MODULE)

$(B)/sanitizer: $(CORE) $(CATALOG) $(REPORT) $(CLI)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS) -lxml2 -ljansson -lz

$(CATALOG): STD += -I/usr/include/libxml2

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(STD) $(CPPFLAGS) $(CFLAGS) $(WARN) -MMD -MP -c -o $@ $<

$(B)/unit/%: $(B)/obj/t/unit/%.o $(CORE)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS)

$(B)/unit/test_catalog_files $(B)/unit/test_keep: $(CATALOG)
$(B)/unit/test_catalog_files $(B)/unit/test_keep: LIBS += -lxml2
$(B)/unit/test_tally $(B)/unit/test_report: $(REPORT)
$(B)/unit/test_causes $(B)/unit/test_alloc: $(B)/obj/t/lib/laws.o
$(B)/unit/test_alloc: $(CATALOG) $(DECODE)
$(B)/unit/test_alloc: LIBS += -lxml2 $(CODELIBS) \
    -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup,--wrap=xmlXPathCompiledEval
$(B)/obj/t/unit/test_alloc.o: STD += -I/usr/include/libxml2
$(B)/unit/test_decode: $(DECODE)
$(B)/unit/test_decode: LIBS += $(CODELIBS)

$(CONFORM): $(B)/obj/t/conformance/html5lib_tokenizer.o $(CORE)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS) -ljansson

$(LAWS): $(B)/obj/t/lib/laws_main.o $(B)/obj/t/lib/laws.o $(CORE)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS)

build/feed: build/obj/t/hostile/feed.o $(CORE) $(CATALOG)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS) -lxml2

$(MODULE): $(MODSRC) t/lib/build-module.sh
	t/lib/build-module.sh $(B) "$(MODFLAGS)"

-include $(shell find build \( -path build/deb -o -path build/compat \
    -o -path build/static \) -prune -o -name '*.d' -print 2>/dev/null)

deps:
	@t/lib/deps.sh

run:
	@t/lib/deps.sh build
	@$(MAKE) --no-print-directory -s all
	@t/demo/run.sh

test: deps
	@t/lib/deps.sh chromium
	@t/lib/test.sh

# the walls of the house, and what an editor would not show
check:
	@t/lib/check.sh

unit: $(UNIT)
	@t/lib/each.sh $^

conformance: $(CONFORM)
	$(CONFORM)

laws: $(LAWS)
	t/lib/laws.sh $(LAWS) $(EVERY)

# pages that mean harm, read by other parsers of HTML
hostile: build/feed
	t/hostile/run.sh

prove: all
	prove -j2 t

# everything again, with the compiler watching memory and arithmetic
asan:
	@$(MAKE) --no-print-directory B=build/asan CFLAGS="-O1 -g $(SANITIZE)" \
	    EVERY=20 MODFLAGS="-O1 -g $(SANITIZE)" unit conformance laws all
	t/lib/prove-asan.sh

# the tests with an nginx that is itself built so, with the module in it
asan-nginx:
	@$(MAKE) --no-print-directory B=build/asan CFLAGS="-O1 -g $(SANITIZE)" \
	    build/asan/sanitizer
	t/lib/asan-nginx.sh

# everything by the other compiler, with what it warns of
clang:
	@$(MAKE) --no-print-directory B=build/clang CC=$(CLANG) CFLAGS="-O1 -g" \
	    WARN="$(WARN) -Wconditional-uninitialized" build/clang/sanitizer unit

# static analysis; ALL=1 with the analyzer of clang
lint:
	@t/lib/lint.sh

# random pages through a real nginx against the tool: N of them, from SEED;
# ASAN=1 with an nginx built so, NGX=… with another one
differential: all
	@N="$(N)" SEED="$(SEED)" TIMES="$(TIMES)" NGX="$(NGX)" ASAN="$(ASAN)" \
	    t/differential/run.sh

# lines of the core that tests run, in per cent; LINES=1 says which do not
coverage:
	@find build/cov -name '*.gcda' -delete 2>/dev/null; true
	@$(MAKE) --no-print-directory B=build/cov CFLAGS="-O0 -g --coverage" \
	    EVERY=20 unit conformance laws
	t/lib/coverage.pl build/cov 90

FUZZERS  = stream catalog decode token record report log
FUZZ     = $(STD) -O1 -g -fsanitize=fuzzer,address,undefined \
           -fno-sanitize-recover=all

# each for its share of TIME, in seconds
fuzz: $(FUZZERS:%=build/fuzz/fuzz_%)
	t/lib/fuzz.sh build/fuzz/fuzz_stream t/fuzz/corpus $(TIME)
	t/lib/fuzz.sh build/fuzz/fuzz_catalog t/fuzz/catalogs $$(($(TIME) / 6))
	t/lib/fuzz.sh build/fuzz/fuzz_decode t/fuzz/bodies $$(($(TIME) / 6))
	t/lib/fuzz.sh build/fuzz/fuzz_token t/fuzz/pages $$(($(TIME) / 6))
	t/lib/fuzz.sh build/fuzz/fuzz_record t/fuzz/records $$(($(TIME) / 6))
	t/lib/fuzz.sh build/fuzz/fuzz_report t/fuzz/reports $$(($(TIME) / 6))
	t/lib/fuzz.sh build/fuzz/fuzz_log t/fuzz/logs $$(($(TIME) / 6))

build/fuzz/fuzz_stream: t/fuzz/fuzz_stream.c t/lib/laws.c \
    $(wildcard src/core/*.[ch])
	@mkdir -p $(@D)
	$(CLANG) $(FUZZ) -o $@ $(filter %.c,$^) $(LIBS)

build/fuzz/fuzz_catalog: t/fuzz/fuzz_catalog.c $(wildcard src/core/*.[ch]) \
    $(wildcard src/catalog/*.[ch])
	@mkdir -p $(@D)
	$(CLANG) $(FUZZ) -I/usr/include/libxml2 -o $@ $(filter %.c,$^) $(LIBS) \
	    -lxml2

build/fuzz/fuzz_decode: t/fuzz/fuzz_decode.c $(wildcard src/decode/*.[ch])
	@mkdir -p $(@D)
	$(CLANG) $(FUZZ) -o $@ $(filter %.c,$^) $(CODELIBS)

build/fuzz/fuzz_token build/fuzz/fuzz_record: build/fuzz/%: t/fuzz/%.c \
    $(wildcard src/core/*.[ch])
	@mkdir -p $(@D)
	$(CLANG) $(FUZZ) -o $@ $(filter %.c,$^) $(LIBS) -ljansson

build/fuzz/fuzz_report build/fuzz/fuzz_log: build/fuzz/%: t/fuzz/%.c \
    t/fuzz/formats.c t/fuzz/formats.h $(wildcard src/core/*.[ch]) \
    $(wildcard src/report/*.[ch])
	@mkdir -p $(@D)
	$(CLANG) $(FUZZ) -I/usr/include/libxml2 -o $@ $(filter %.c,$^) $(LIBS) \
	    -ljansson -lxml2 -lz

build/fuzz/fuzz_log: src/cli/san_gather.c src/cli/san_restore.c \
    src/cli/san_restore_log.c src/cli/san_cli_print.c \
    src/cli/san_log_file.c src/cli/san_progress.c $(wildcard src/cli/*.h)

# what is found and what is cut on real pages
eval: build/sanitizer
	t/eval/run.sh

# mixed traffic for TIME seconds, with reloads: soak TIME=1800
soak: all
	t/soak/run.sh $(TIME)

# rates, growth, and requests through nginx, beside others (docs/performance.md)
bench:
	@t/bench/deps.sh
	@$(MAKE) --no-print-directory -s all $(B)/bench $(B)/once
	@t/bench/run.sh

# instructions a byte against t/bench/instructions.tsv; UPDATE=1 rewrites it
bench-instructions: $(B)/once
	@t/bench/instructions.pl $(if $(UPDATE),--update) $(B)/once

PAGE     = $(patsubst %,$(B)/obj/t/bench/%.o,page words core)

$(B)/once: $(B)/obj/t/bench/once.o $(PAGE) $(CORE)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS)

$(B)/bench: $(patsubst %,$(B)/obj/t/bench/%.o,bench grow peers) $(PAGE) $(CORE)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS) -lxml2 -lgumbo

$(B)/obj/t/bench/%.o: STD += -It/bench -I/usr/include/libxml2

clean:
	rm -rf build

DESTDIR  =
PREFIX   = /usr/local
MODULES  = /usr/lib/nginx/modules

BASHDIR  = $(PREFIX)/share/bash-completion/completions
ZSHDIR   = $(PREFIX)/share/zsh/site-functions
FISHDIR  = $(PREFIX)/share/fish/vendor_completions.d
INSTALL  = install -D -m 644

install: install-tool install-module

install-tool: $(B)/sanitizer
	install -D -m 755 $< $(DESTDIR)$(PREFIX)/bin/sanitizer
	$(INSTALL) docs/sanitizer.1 \
	    $(DESTDIR)$(PREFIX)/share/man/man1/sanitizer.1
	$(INSTALL) src/cli/completion/sanitizer.bash \
	    $(DESTDIR)$(BASHDIR)/sanitizer
	$(INSTALL) src/cli/completion/_sanitizer \
	    $(DESTDIR)$(ZSHDIR)/_sanitizer
	$(INSTALL) src/cli/completion/sanitizer.fish \
	    $(DESTDIR)$(FISHDIR)/sanitizer.fish

install-module: $(MODULE)
	$(INSTALL) $< $(DESTDIR)$(MODULES)/$(<F)

# the packages of Debian, without network
deb:
	t/lib/build-deb.sh build/deb

# installs, upgrades and removes them in a copy of this machine (as root)
deb-test:
	@t/lib/deps.sh deb
	@$(MAKE) --no-print-directory deb
	t/deb.sh

# builds and tests in roots of Debian 12, 13 and sid (as root; an hour and more)
compat:
	@t/lib/deps.sh debootstrap debian-archive-keyring
	@t/compat/run.sh $(CELLS)

help:
	@sed -n '/^# [a-z]/p; s/^\([a-z]*\):.*/  make \1/p' Makefile
