
/*
 * The zone: counters and top leftovers that all workers share.
 *
 * Each worker writes to its own slot without a lock; see san_tally.h.  There
 * are a few more than two slots per worker, because old workers continue for a
 * while after a reload.  A zone of the same name and size survives a reload.
 * A zone that is too small has fewer slots: nginx still starts.
 */


#include "ngx_http_sanitizer_module.h"

#include <signal.h>
#include <time.h>


/* default size of a zone: bytes per slot, and the minimum */
#define NGX_HTTP_SANITIZER_ZONE_SLOT   (32 * 1024)
#define NGX_HTTP_SANITIZER_ZONE_SIZE   (1024 * 1024)

/* the minimum: one slot, and what nginx stores in a zone */
#define NGX_HTTP_SANITIZER_ZONE_PAGES  16

#define NGX_HTTP_SANITIZER_SLOTS_MAX   2048


static ngx_int_t ngx_http_sanitizer_add_zone(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf, ngx_str_t *name, ssize_t size);
static size_t ngx_http_sanitizer_zone_size(ngx_conf_t *cf);
static ngx_int_t ngx_http_sanitizer_init_zone(ngx_shm_zone_t *zone,
    void *data);
static ngx_uint_t ngx_http_sanitizer_fit(ngx_shm_zone_t *zone,
    ngx_core_conf_t *ccf, size_t size);
static ngx_int_t ngx_http_sanitizer_log_handler(ngx_http_request_t *r);
static bool ngx_http_sanitizer_runs(uint32_t id);


/* of this worker; NULL: nothing is counted */

static san_tally_t       *ngx_http_sanitizer_tally;
static san_tally_slot_t  *ngx_http_sanitizer_slot;


char *
ngx_http_sanitizer_set_zone(ngx_conf_t *cf, ngx_command_t *cmd, void *conf)
{
    ngx_http_sanitizer_main_conf_t *smcf = conf;

    u_char     *p;
    ssize_t     size;
    ngx_str_t  *value, name, s;

    if (smcf->zone) {
        return "is duplicate";
    }

    value = cf->args->elts;

    p = ngx_strlchr(value[1].data, value[1].data + value[1].len, ':');

    if (p == NULL || p == value[1].data) {
        goto invalid;
    }

    name.data = value[1].data;
    name.len = p - name.data;

    s.data = p + 1;
    s.len = value[1].data + value[1].len - s.data;
    size = ngx_parse_size(&s);

    if (size < (ssize_t) (NGX_HTTP_SANITIZER_ZONE_PAGES * ngx_pagesize)) {
        goto invalid;
    }

    if (ngx_http_sanitizer_add_zone(cf, smcf, &name, size) != NGX_OK) {
        return NGX_CONF_ERROR;
    }

    return NGX_CONF_OK;

invalid:

    ngx_conf_log_error(NGX_LOG_EMERG, cf, 0,
                       "invalid value \"%V\" in \"sanitizer_zone\", it must "
                       "be a name and a size of %uzk or more, such as "
                       "\"leftovers:4m\"", &value[1],
                       NGX_HTTP_SANITIZER_ZONE_PAGES * ngx_pagesize
                           / 1024);

    return NGX_CONF_ERROR;
}


static ngx_int_t
ngx_http_sanitizer_add_zone(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf, ngx_str_t *name, ssize_t size)
{
    ngx_shm_zone_t  *zone;

    zone = ngx_shared_memory_add(cf, name, size,
                                 &ngx_http_sanitizer_filter_module);
    if (zone == NULL) {
        return NGX_ERROR;
    }

    zone->init = ngx_http_sanitizer_init_zone;
    zone->data = smcf;

    smcf->zone = zone;
    smcf->cycle = cf->cycle;

    return NGX_OK;
}


ngx_int_t
ngx_http_sanitizer_init_zone_conf(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf)
{
    ngx_str_t  name = ngx_string("sanitizer");

    if (smcf->zone || !smcf->status) {
        return NGX_OK;
    }

    return ngx_http_sanitizer_add_zone(cf, smcf, &name,
                                       ngx_http_sanitizer_zone_size(cf));
}


ngx_int_t
ngx_http_sanitizer_init_log_phase(ngx_conf_t *cf,
    ngx_http_sanitizer_main_conf_t *smcf)
{
    ngx_http_handler_pt        *h;
    ngx_http_core_main_conf_t  *cmcf;

    if (smcf->zone == NULL) {
        return NGX_OK;
    }

    cmcf = ngx_http_conf_get_module_main_conf(cf, ngx_http_core_module);

    h = ngx_array_push(&cmcf->phases[NGX_HTTP_LOG_PHASE].handlers);
    if (h == NULL) {
        return NGX_ERROR;
    }

    *h = ngx_http_sanitizer_log_handler;

    return NGX_OK;
}


/* slots for the workers of a configuration and old ones after a reload */

static ngx_uint_t
ngx_http_sanitizer_slots(ngx_core_conf_t *ccf)
{
    ngx_uint_t  slots;

    slots = ccf->worker_processes > 0 ? 2 * ccf->worker_processes + 2 : 4;

    return ngx_min(slots, NGX_HTTP_SANITIZER_SLOTS_MAX);
}


/* a "worker_processes" after the http block is not known yet: see fit() */

static size_t
ngx_http_sanitizer_zone_size(ngx_conf_t *cf)
{
    size_t            size;
    ngx_core_conf_t  *ccf;

    ccf = (ngx_core_conf_t *) ngx_get_conf(cf->cycle->conf_ctx,
                                           ngx_core_module);

    size = ngx_http_sanitizer_slots(ccf) * NGX_HTTP_SANITIZER_ZONE_SLOT;

    return ngx_max(size, NGX_HTTP_SANITIZER_ZONE_SIZE);
}


static ngx_int_t
ngx_http_sanitizer_init_zone(ngx_shm_zone_t *zone, void *data)
{
    ngx_http_sanitizer_main_conf_t *old = data;

    void                            *memory;
    size_t                           size;
    uint64_t                         seed;
    ngx_uint_t                       slots;
    ngx_core_conf_t                 *ccf;
    ngx_slab_pool_t                 *pool;
    ngx_http_sanitizer_main_conf_t  *smcf;

    smcf = zone->data;
    ccf = (ngx_core_conf_t *) ngx_get_conf(smcf->cycle->conf_ctx,
                                           ngx_core_module);
    slots = ngx_http_sanitizer_slots(ccf);

    if (old) {
        smcf->tally = old->tally;

        /* old workers still use it, so its layout cannot change */

        if (slots > san_tally_slots(old->tally)) {
            ngx_log_error(NGX_LOG_WARN, zone->shm.log, 0,
                          "\"sanitizer_zone\" \"%V\" was created for fewer "
                          "than %i workers: after reloads, findings of some "
                          "workers may not be counted; change its size",
                          &zone->shm.name, ccf->worker_processes);
        }

        return NGX_OK;
    }

    pool = (ngx_slab_pool_t *) zone->shm.addr;

    /* the largest free block */

    size = pool->pfree * ngx_pagesize;
    memory = ngx_slab_calloc(pool, size);

    seed = ((uint64_t) ngx_random() << 32) ^ (uint64_t) ngx_random()
           ^ ((uint64_t) ngx_pid << 16) ^ (uint64_t) ngx_time();

    slots = ngx_http_sanitizer_fit(zone, ccf, size);

    smcf->tally = memory ? san_tally_create(memory, size, (unsigned) slots,
                                            seed, ngx_time())
                         : NULL;

    if (smcf->tally == NULL) {
        ngx_log_error(NGX_LOG_EMERG, zone->shm.log, 0,
                      "\"sanitizer_zone\" \"%V\" is too small: %uzk, it "
                      "must be %uzk or more", &zone->shm.name,
                      zone->shm.size / 1024,
                      (size_t) (4 * NGX_HTTP_SANITIZER_ZONE_SLOT / 1024));
        return NGX_ERROR;
    }

    return NGX_OK;
}


/* The number of slots that fit; logs a warning if they are too few. */

static ngx_uint_t
ngx_http_sanitizer_fit(ngx_shm_zone_t *zone, ngx_core_conf_t *ccf,
    size_t size)
{
    ngx_uint_t  slots, room;

    slots = ngx_http_sanitizer_slots(ccf);
    room = san_tally_room(size);

    if (room >= slots || room == 0) {
        return slots;
    }

    ngx_log_error(NGX_LOG_WARN, zone->shm.log, 0,
                  "\"sanitizer_zone\" \"%V\" of %uzk has room for %ui "
                  "workers: findings of some of the %i workers are not "
                  "counted%s; it should be %uzk or more",
                  &zone->shm.name, zone->shm.size / 1024,
                  room, ccf->worker_processes,
                  room < (ngx_uint_t) ccf->worker_processes
                  ? "" : " after a reload",
                  slots * NGX_HTTP_SANITIZER_ZONE_SLOT / 1024);

    return room;
}


static bool
ngx_http_sanitizer_runs(uint32_t id)
{
    return kill((ngx_pid_t) id, 0) == 0 || ngx_errno != NGX_ESRCH;
}


ngx_int_t
ngx_http_sanitizer_init_process(ngx_cycle_t *cycle)
{
    ngx_http_sanitizer_main_conf_t  *smcf;

    if (ngx_process != NGX_PROCESS_WORKER && ngx_process != NGX_PROCESS_SINGLE)
    {
        return NGX_OK;
    }

    smcf = ngx_http_cycle_get_module_main_conf(cycle,
                                            ngx_http_sanitizer_filter_module);

    if (smcf == NULL || smcf->tally == NULL || !smcf->enabled) {
        return NGX_OK;
    }

    ngx_http_sanitizer_tally = smcf->tally;
    ngx_http_sanitizer_slot = san_tally_claim(smcf->tally, ngx_pid,
                                              ngx_http_sanitizer_runs);

    if (ngx_http_sanitizer_slot == NULL) {
        ngx_log_error(NGX_LOG_WARN, cycle->log, 0,
                      "no room for this worker in \"sanitizer_zone\": its "
                      "findings are not counted until another worker exits");
    }

    return NGX_OK;
}


void
ngx_http_sanitizer_exit_process(ngx_cycle_t *cycle)
{
    if (ngx_http_sanitizer_slot) {
        san_tally_release(ngx_http_sanitizer_slot);
        ngx_http_sanitizer_slot = NULL;

    } else if (ngx_http_sanitizer_tally) {
        san_tally_give_up(ngx_http_sanitizer_tally);
    }

    ngx_http_sanitizer_tally = NULL;
}


/* old workers exit some time after a reload: retries once a second */

static ngx_int_t
ngx_http_sanitizer_has_slot(void)
{
    static time_t  tried;

    if (ngx_http_sanitizer_slot) {
        return 1;
    }

    if (ngx_http_sanitizer_tally == NULL || tried == ngx_time()) {
        return 0;
    }

    tried = ngx_time();
    ngx_http_sanitizer_slot = san_tally_claim_again(ngx_http_sanitizer_tally,
                                                    ngx_pid,
                                                    ngx_http_sanitizer_runs);

    return ngx_http_sanitizer_slot != NULL;
}


static ngx_int_t
ngx_http_sanitizer_log_handler(ngx_http_request_t *r)
{
    const char                *reason;
    const san_result_t        *result;
    san_tally_response_t       response;
    ngx_http_sanitizer_ctx_t  *ctx;

    /* with log_subrequest, subrequests are logged as well */

    if (r != r->main || !ngx_http_sanitizer_has_slot()
        || ngx_http_sanitizer_outcome(r, &result, &reason) != NGX_OK)
    {
        return NGX_OK;
    }

    ctx = ngx_http_sanitizer_get_ctx(r);

    response.status = san_report_status_of(result->status ? result->status : "",
                                           reason);
    response.in = result->in;
    response.removed = result->removed;
    response.nanoseconds = ctx ? ctx->nanoseconds : 0;
    response.excluded = result->excluded;
    response.now = ngx_time();

    san_tally_response(ngx_http_sanitizer_slot, &response);

    return NGX_OK;
}


void
ngx_http_sanitizer_count(ngx_http_sanitizer_ctx_t *ctx,
    const san_finding_t *finding, san_action_t done)
{
    san_meta_t  meta;

    if (ngx_http_sanitizer_slot == NULL || finding->last) {
        return;
    }

    ngx_http_sanitizer_meta(ctx, &meta);

    san_tally_finding(ngx_http_sanitizer_tally, ngx_http_sanitizer_slot,
                      finding, done, &meta, ngx_time());
}


uint64_t
ngx_http_sanitizer_clock(void)
{
    struct timespec  now;

    if (ngx_http_sanitizer_slot == NULL) {
        return 0;
    }

    (void) clock_gettime(CLOCK_MONOTONIC, &now);

    return (uint64_t) now.tv_sec * 1000000000 + now.tv_nsec;
}


void
ngx_http_sanitizer_clock_end(ngx_http_sanitizer_ctx_t *ctx, uint64_t start)
{
    if (start) {
        ctx->nanoseconds += ngx_http_sanitizer_clock() - start;
    }
}
