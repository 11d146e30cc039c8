# The nginx multilingual content sanitizer.
#
#   make run     install what is missing, build, serve the demo on port 8080
#   make test    install what is missing, build, run every test
#   make         build the tool and the module
#   make deb     build the Debian packages into build/deb
#
# Output goes to build/; `make help` lists all targets.

CC       = gcc
CLANG    = clang
TIME     = 60
EVERY    = 1
CFLAGS   = -O3 -g -flto=auto
CPPFLAGS =
LDFLAGS  =
WARN     = -W -Wall -Wextra -Wpointer-arith -Wmissing-prototypes \
           -Wwrite-strings -Werror
# 64 bits: logs are longer than a long is on some machines
STD      = -std=c11 -D_GNU_SOURCE -D_FILE_OFFSET_BITS=64 $(CODINGS) \
           $(PARTS:%=-I%) -I$(ICU) -It/lib -It/unit
LIBS     = -licui18n -licuuc

# codings that are read where their library is there
CODINGS := $(if $(wildcard /usr/include/brotli/decode.h),-DSAN_HAVE_BROTLI=1) \
           $(if $(wildcard /usr/include/zstd.h),-DSAN_HAVE_ZSTD=1)
CODELIBS := -lz \
           $(if $(findstring BROTLI,$(CODINGS)),-lbrotlidec -lbrotlienc) \
           $(if $(findstring ZSTD,$(CODINGS)),-lzstd)
SAN_SHARED ?= ../shared

export SAN_SHARED

# all but the module's own, which is built by nginx
PARTS   := $(filter-out src/nginx,$(patsubst %/,%,$(wildcard src/*/)))

# what a compiler run leaves: B is build for release, build/asan for the other
B        = build
CORESRC  = $(wildcard src/core/*/*.c)
HEADERS  = $(wildcard src/*/*.h src/core/*/*.h)
CORE     = $(CORESRC:%.c=$(B)/obj/%.o)
DECODE   = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/decode/*.c))
CATALOG  = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/catalog/*.c))
REPORT   = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/report/*.c))
WARC     = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/warc/*.c src/http/*.c))
CLI      = $(patsubst %.c,$(B)/obj/%.o,$(wildcard src/cli/*.c))
UNIT     = $(patsubst t/unit/%.c,$(B)/unit/%,$(wildcard t/unit/*/test_*.c))
UNITOBJ  = $(patsubst %.c,$(T)/obj/%.o,$(wildcard t/unit/*/test_*.c))
CONFORM  = $(B)/html5lib_tokenizer
LAWS     = $(B)/laws
LAWSOBJ  = $(T)/obj/t/lib/laws_main.o $(T)/obj/t/lib/laws.o
MODULE   = $(B)/ngx_http_sanitizer_filter_module.so
PLAIN    = $(B)/plain/ngx_http_sanitizer_filter_module.so

# tables that the core includes, made of the ICU that is here
ICU      = build/icu
ICUSRC   = $(wildcard tools/icu/*.c) $(addprefix src/core/, \
           base/san_unicode.c base/san_unicode_icu.c base/san_utf8.c \
           match/san_normal.c match/san_dates_hash.c)
ICUDEP  := tools/icu/icu.h $(sort $(shell sed -n \
    's,^.include "\(.*/.*\)",src/core/\1,p' tools/icu/*.[ch])) \
    $(wildcard /usr/include/unicode/uvernum.h)

# tests link a library of all parts, built apart and without LTO, which takes
# most of the time
T        = $(if $(filter build,$(B)),build/dev,$(B))
TFLAGS   = $(if $(filter build,$(B)),-O1 -g -fPIC,$(CFLAGS))
TOBJ     = $(patsubst %.c,$(T)/obj/%.o,$(CORESRC) $(wildcard $(PARTS:%=%/*.c)))
LIBSAN   = $(T)/libsan.a
LINK     = $(CC) $(TFLAGS) -o $@ $(filter %.o,$^) $(LIBSAN) -Wl,--as-needed \
           $(LIBS) -lxml2 -ljansson $(CODELIBS)
MODSRC   = config $(CORESRC) $(wildcard src/*/*.c) $(HEADERS)

SANITIZE = -fsanitize=address,undefined -fno-sanitize-recover=all \
           -fno-omit-frame-pointer

.PHONY: all deps run test check unit conformance laws hostile prove asan \
        asan-nginx differential clang lint coverage fuzz eval own-pages \
        mutants bench \
        bench-instructions soak clean install install-tool install-module deb deb-test compat \
        help
.SECONDARY:

# build the tool and the module into build/
all: $(B)/sanitizer $(MODULE)

$(B)/sanitizer: $(CORE) $(CATALOG) $(REPORT) $(DECODE) $(WARC) $(CLI)
	$(CC) $(CFLAGS) $(LDFLAGS) -o $@ $^ -Wl,--as-needed $(LIBS) -lxml2 \
	    -ljansson $(CODELIBS)

$(B)/obj/src/catalog/%.o $(T)/obj/src/catalog/%.o: \
    STD += -I/usr/include/libxml2

$(ICU)/icu: $(ICUSRC) $(ICUDEP)
	@mkdir -p $(@D)
	$(CC) $(STD) -DSAN_NO_TABLES -O1 $(WARN) -o $@ $(ICUSRC) $(LIBS)

$(ICU)/made: $(ICU)/icu
	$< $(@D)
	@touch $@ $(@D)/icu_*.h

$(ICU)/icu_%.h: $(ICU)/made ;

$(CORE) $(TOBJ): | $(ICU)/made

$(B)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(STD) $(CPPFLAGS) $(CFLAGS) $(WARN) -MMD -MP -c -o $@ $<

$(T)/obj/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(STD) $(CPPFLAGS) $(TFLAGS) $(WARN) -MMD -MP -c -o $@ $<

$(LIBSAN): $(filter-out $(T)/obj/src/cli/%,$(TOBJ))
	@rm -f $@
	@ar rcs $@ $^

$(B)/unit/%: $(T)/obj/t/unit/%.o $(LIBSAN)
	@mkdir -p $(@D)
	$(LINK)

$(B)/unit/stream/test_causes $(B)/unit/stream/test_alloc \
    $(B)/unit/stream/test_buffer $(B)/unit/stream/test_pieces \
    $(B)/unit/stream/test_zeros \
    $(B)/unit/stream/test_xhtml $(B)/unit/stream/test_feeds \
    $(B)/unit/stream/test_copy: \
    $(T)/obj/t/lib/laws.o
$(B)/unit/stream/test_alloc: LIBS += \
    -Wl,--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=strdup,--wrap=xmlXPathCompiledEvalToBoolean
$(T)/obj/t/unit/stream/test_alloc.o $(T)/obj/t/unit/stream/test_xhtml.o: STD += -I/usr/include/libxml2

$(CONFORM): $(T)/obj/t/conformance/html5lib_tokenizer.o $(LIBSAN)
	$(LINK)

$(LAWS): $(LAWSOBJ) $(LIBSAN)
	$(LINK)

build/feed: $(T)/obj/t/pages/hostile/feed.o $(LIBSAN)
	$(LINK)

$(MODULE): $(MODSRC) tools/build-module.sh
	tools/build-module.sh $(B) "$(MODFLAGS)"

# for mutants: each file can be compiled alone and linked at once
$(PLAIN): $(MODSRC) tools/build-module.sh
	tools/build-module.sh $(dir $@) -O2

-include $(shell find build \( -path build/deb -o -path build/compat \
    -o -path build/deb-next -o -path build/static \) -prune \
    -o -type f -name '*.d' -print 2>/dev/null)

# install the packages that the tests need (as root)
deps:
	@tools/deps.sh

# install missing packages, build, serve the demo on port 8080
run:
	@tools/deps.sh build
	@echo "Building the tool and the module..."
	@$(MAKE) --no-print-directory -s all
	@t/demo/run.sh

# install missing packages, build, run every test
test: deps
	@tools/deps.sh chromium
	@tools/test.sh

# check includes and calls between folders, and whitespace
check: $(TOBJ)
	@tools/check.sh

# run the unit tests
unit: $(UNIT)
	@tools/each.sh $^

# test the tokenizer with the html5lib tests
conformance: $(CONFORM)
	$(CONFORM)

# test the invariants on the pages of the corpus; EVERY=N: on one in N
laws: $(LAWS)
	t/lib/laws.sh $(LAWS) $(EVERY)

# test hostile pages, compared with other HTML parsers
hostile: build/feed
	t/pages/hostile/run.sh

# test the tool and the module with a real nginx
prove: all
	prove -j2 -r t

# run all tests with ASan and UBSan
asan:
	@$(MAKE) --no-print-directory B=build/asan CFLAGS="-O1 -g $(SANITIZE)" \
	    EVERY=20 MODFLAGS="-O1 -g $(SANITIZE)" unit conformance laws all
	tools/prove-asan.sh

# run the nginx tests with an nginx that is itself built with ASan
asan-nginx:
	@$(MAKE) --no-print-directory B=build/asan CFLAGS="-O1 -g $(SANITIZE)" \
	    build/asan/sanitizer
	tools/asan-nginx.sh

# build everything with clang and its warnings
clang:
	@$(MAKE) --no-print-directory B=build/clang CC=$(CLANG) CFLAGS="-O1 -g" \
	    WARN="$(WARN) -Wconditional-uninitialized" build/clang/sanitizer unit

# static analysis; ALL=1: also with the clang analyzer
lint:
	@tools/lint.sh

# compare nginx with the tool on N random pages from SEED; ASAN=1: nginx built
# with ASan; NGX=...: another nginx
differential: all
	@N="$(N)" SEED="$(SEED)" TIMES="$(TIMES)" NGX="$(NGX)" ASAN="$(ASAN)" \
	    t/differential/run.sh

# line coverage of the core in percent; LINES=1 lists the lines not covered
coverage:
	@find build/cov -name '*.gcda' -delete 2>/dev/null; true
	@$(MAKE) --no-print-directory B=build/cov CFLAGS="-O0 -g --coverage" \
	    EVERY=20 unit conformance laws
	tools/coverage.pl build/cov 90

FUZZERS  = stream catalog decode token record report log http warc
WATCHED  = address,undefined -fno-sanitize-recover=all
FUZZLIB  = build/fuzz/libsan.a

# run the fuzzers, the first for TIME seconds, the others for TIME / 6
fuzz: $(FUZZERS:%=build/fuzz/fuzz_%)
	@t/fuzz/run.sh $(firstword $(FUZZERS)) $(TIME)
	@set -e; for f in $(wordlist 2,99,$(FUZZERS)); do \
	    t/fuzz/run.sh $$f $$(($(TIME) / 6)); done

# the parts are built for them once
.PHONY: FORCE
FORCE:

ifneq ($(FUZZLIB),$(LIBSAN))
$(FUZZLIB): FORCE
	@$(MAKE) --no-print-directory -s B=build/fuzz CC=$(CLANG) \
	    CFLAGS="-O1 -g -fsanitize=fuzzer-no-link,$(WATCHED)" $@
endif

build/fuzz/fuzz_%: t/fuzz/targets/fuzz_%.c $(FUZZLIB)
	@mkdir -p $(@D)
	$(CLANG) $(STD) -I/usr/include/libxml2 -O1 -g \
	    -fsanitize=fuzzer,$(WATCHED) -o $@ $(filter %.c,$^) $(FUZZLIB) \
	    $(LIBS) -lxml2 -ljansson $(CODELIBS)

build/fuzz/fuzz_stream: t/lib/laws.c t/lib/laws.h

build/fuzz/fuzz_report build/fuzz/fuzz_log: t/fuzz/targets/formats.c \
    t/fuzz/targets/formats.h

build/fuzz/fuzz_decode build/fuzz/fuzz_warc: t/fuzz/targets/memory_max.h

build/fuzz/fuzz_log: src/cli/san_gather.c src/cli/san_gather_pages.c \
    src/cli/san_restore.c \
    src/cli/san_restore_log.c src/cli/san_cli_print.c \
    src/cli/san_log_file.c src/cli/san_progress.c

# evaluate findings and edits on real pages
eval: build/sanitizer
	t/eval/run.sh

# evaluate the pages of this tree, without a corpus; UPDATE=1 rewrites the list
own-pages: build/sanitizer
	@t/eval/own.py build/sanitizer

N        = 40
SEED     = 1
ONLY     =
LEAST    = 80

# mutation tests: N faults put into the code; ONLY=PATH limits them
mutants: $(TOBJ) $(LIBSAN) $(UNITOBJ) $(UNIT) $(LAWSOBJ) $(LAWS) $(PLAIN) \
    $(B)/sanitizer
	@tools/mutants.py -n $(N) -s $(SEED) --least $(LEAST) $(ONLY)

# mixed traffic with reloads for TIME seconds (soak TIME=1800); ASAN=1: nginx
# built with ASan
soak: all
	t/soak/run.sh $(TIME) $(if $(ASAN),asan-nginx)

# benchmarks into build/bench.md: rates, growth, requests through nginx
# (docs/performance.md)
bench:
	@t/bench/deps.sh
	@$(MAKE) --no-print-directory -s all $(B)/bench $(B)/once $(B)/load
	@bash -o pipefail -c 't/bench/run.sh | tee build/bench.md'

# instructions per byte against t/bench/instructions.tsv (UPDATE=1 rewrites it)
# and of hostile pages against ordinary ones
bench-instructions: $(B)/once $(B)/hostile-pages
	@t/bench/instructions.pl $(if $(UPDATE),--update) $(B)/once
	@t/bench/hostile.pl $(B)/hostile-pages

PAGE     = $(patsubst %,$(B)/obj/t/bench/%.o,page words core)

$(B)/once: $(B)/obj/t/bench/once.o $(PAGE) $(CORE)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS)

$(B)/load: $(B)/obj/t/bench/load.o
	$(CC) $(CFLAGS) -o $@ $^

$(B)/hostile-pages: $(B)/obj/t/bench/hostile.o $(B)/obj/t/bench/core.o $(CORE)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS)

$(B)/bench: $(patsubst %,$(B)/obj/t/bench/%.o,bench grow peers) $(PAGE) \
    $(CORE) $(CATALOG)
	$(CC) $(CFLAGS) -o $@ $^ $(LIBS) -lxml2 -lgumbo

$(B)/obj/t/bench/%.o: STD += -It/bench -I/usr/include/libxml2

# remove build/
clean:
	rm -rf build

DESTDIR  =
PREFIX   = /usr/local
MODULES  = /usr/lib/nginx/modules

BASHDIR  = $(PREFIX)/share/bash-completion/completions
ZSHDIR   = $(PREFIX)/share/zsh/site-functions
FISHDIR  = $(PREFIX)/share/fish/vendor_completions.d
INSTALL  = install -D -m 644

# the tool writes them itself
COMPLETE = $(B)/completion/bash $(B)/completion/zsh $(B)/completion/fish

$(COMPLETE): $(B)/completion/%: $(B)/sanitizer
	@mkdir -p $(@D)
	$< --completion $* >$@.new
	@mv $@.new $@

# install into DESTDIR: the tool into PREFIX, the module into MODULES
install: install-tool install-module

# install the tool, its man page and completions
install-tool: $(B)/sanitizer $(COMPLETE)
	install -D -m 755 $< $(DESTDIR)$(PREFIX)/bin/sanitizer
	$(INSTALL) docs/sanitizer.1 \
	    $(DESTDIR)$(PREFIX)/share/man/man1/sanitizer.1
	$(INSTALL) $(B)/completion/bash $(DESTDIR)$(BASHDIR)/sanitizer
	$(INSTALL) $(B)/completion/zsh $(DESTDIR)$(ZSHDIR)/_sanitizer
	$(INSTALL) $(B)/completion/fish $(DESTDIR)$(FISHDIR)/sanitizer.fish

# install only the module
install-module: $(MODULE)
	$(INSTALL) $< $(DESTDIR)$(MODULES)/$(<F)
	$(INSTALL) docs/mark.css $(DESTDIR)$(PREFIX)/share/sanitizer/mark.css

# build the Debian packages, without network
deb:
	tools/build-deb.sh build/deb

# install, upgrade and remove the packages in a copy of this machine (as root)
deb-test:
	@tools/deps.sh deb
	@$(MAKE) --no-print-directory deb
	t/deb.sh

# build and test in Debian 12, 13 and sid (as root; over an hour)
compat:
	@tools/deps.sh debootstrap debian-archive-keyring
	@t/compat/run.sh $(CELLS)

# print this list
help:
	@awk '/^# / { text = text (text ? " " : "") substr($$0, 3); next } \
	    /^[a-z][a-z-]*:([^=]|$$)/ { sub(/:.*/, ""); \
	        printf "  make %-19s %s\n", $$0, text } \
	    { text = "" }' Makefile
