/*
 * fault: an allocation of the module fails; loaded before nginx (LD_PRELOAD).
 *
 * FAULTS names a file of two numbers (long), shared with the test: how many
 * allocations of the module were made since it wrote there, and which one is
 * to fail (0: none).  An allocation is the module's if the module asked for
 * it, or nginx for the module: what ICU and libxml2 do without memory is not
 * looked at.
 */

#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <execinfo.h>
#include <fcntl.h>
#include <link.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define MODULE   "ngx_http_sanitizer"
#define CALLERS  9

void *__libc_malloc(size_t size);
void *__libc_calloc(size_t n, size_t size);
void *__libc_realloc(void *p, size_t size);
void *__libc_memalign(size_t align, size_t size);

typedef struct {
    uintptr_t  first;
    uintptr_t  last;
} range_t;

static volatile long          *shared;
static range_t                 module, server, own;
static __thread unsigned char  busy;


static int
find_ranges(struct dl_phdr_info *info, size_t size, void *data)
{
    int        i;
    range_t   *range;
    uintptr_t  start;

    (void) size;
    (void) data;

    range = info->dlpi_name[0] == '\0' ? &server
            : strstr(info->dlpi_name, MODULE) ? &module
            : strstr(info->dlpi_name, "fault.so") ? &own : NULL;

    if (range == NULL || range->first) {
        return 0;
    }

    for (i = 0; i < info->dlpi_phnum; i++) {
        if (info->dlpi_phdr[i].p_type == PT_LOAD) {
            start = info->dlpi_addr + info->dlpi_phdr[i].p_vaddr;
            range->first = range->first == 0 || start < range->first
                           ? start : range->first;
            start += info->dlpi_phdr[i].p_memsz;
            range->last = start > range->last ? start : range->last;
        }
    }

    return 0;
}


static bool
is_in(const range_t *range, const void *p)
{
    return (uintptr_t) p >= range->first && (uintptr_t) p < range->last;
}


__attribute__((constructor))
static void
prepare(void)
{
    int          fd;
    void        *p, *callers[CALLERS];
    const char  *name;

    name = getenv("FAULTS");
    fd = name ? open(name, O_RDWR) : -1;

    if (fd == -1) {
        return;
    }

    /* it loads a library at its first call */
    (void) backtrace(callers, CALLERS);

    p = mmap(NULL, 2 * sizeof(long), PROT_READ | PROT_WRITE, MAP_SHARED, fd,
             0);
    close(fd);
    shared = p == MAP_FAILED ? NULL : p;
}


static bool
fails(void)
{
    int    i, n;
    void  *callers[CALLERS];

    if (shared == NULL || shared[1] == 0 || busy) {
        return false;
    }

    busy = 1;

    if (module.first == 0) {
        (void) dl_iterate_phdr(find_ranges, NULL);
    }

    n = module.first ? backtrace(callers, CALLERS) : 0;
    busy = 0;

    for (i = 0; i < n && (is_in(&own, callers[i])
                          || is_in(&server, callers[i])); i++)
    {
        /* void */
    }

    return i < n && is_in(&module, callers[i]) && ++shared[0] == shared[1];
}


void *
malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}


void *
calloc(size_t n, size_t size)
{
    return fails() ? NULL : __libc_calloc(n, size);
}


void *
realloc(void *p, size_t size)
{
    return fails() ? NULL : __libc_realloc(p, size);
}


int
posix_memalign(void **p, size_t align, size_t size)
{
    *p = fails() ? NULL : __libc_memalign(align, size);

    return *p ? 0 : ENOMEM;
}
