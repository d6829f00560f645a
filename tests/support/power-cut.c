/*
 * Cuts the power of a process that writes a database. It stands before libc (LD_PRELOAD) and remembers, for
 * every file below $POWER_CUT_FOLDER, what each sector of 512 bytes held when the file was last forced to the
 * disk. At the write or sync number $POWER_CUT_AFTER each sector written since then is kept with a chance of
 * $POWER_CUT_KEEP in a hundred, else it gets back what it held: sectors reach a disk in any order, or not at
 * all. Then the process is killed. $POWER_CUT_SEED makes chance repeatable.
 *
 * Not in the model: names of files (a new file, a removed one) count as on the disk at once; a sector is
 * whole or not there. What it cannot follow (mapped writes, vectors, truncating opens) ends the process with
 * an explanation, so that nothing escapes unseen. Shared memory files (-shm) are no data and are left alone.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { SECTOR = 512, MOST_FDS = 4096, MOST_FILES = 64, BUCKETS = 1 << 16 };

struct sector {
  off_t start;
  unsigned char held[SECTOR];
  struct sector *next;
};

struct file {
  dev_t device;
  ino_t inode;
  int fd; /* our own, for putting back */
  off_t durable_size;
  struct sector *buckets[BUCKETS];
};

static struct file *files[MOST_FILES];
static struct file *file_of[MOST_FDS];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls, cut_after;
static int keep;
static const char *folder;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static void stop(const char *why) {
  fprintf(stderr, "power-cut: %s\n", why);
  _exit(97);
}

__attribute__((constructor)) static void set_up(void) {
  const char *after = getenv("POWER_CUT_AFTER"), *kept = getenv("POWER_CUT_KEEP"), *seed = getenv("POWER_CUT_SEED");
  folder = getenv("POWER_CUT_FOLDER");
  cut_after = after ? atol(after) : -1;
  keep = kept ? atoi(kept) : 0;
  srandom(seed ? (unsigned)atol(seed) : 1);
}

static struct file *tracked(int fd) { return fd >= 0 && fd < MOST_FDS ? file_of[fd] : NULL; }

static off_t size_of(struct file *file) {
  struct stat status;
  if (fstat(file->fd, &status) != 0) stop("a file cannot be measured");
  return status.st_size;
}

/* Keeps what the sectors from `start` to `end` hold now, unless they changed since the last sync already. */
static void remember(struct file *file, off_t start, off_t end) {
  for (off_t at = start - start % SECTOR; at < end; at += SECTOR) {
    struct sector **bucket = &file->buckets[at / SECTOR % BUCKETS], *known = *bucket;
    while (known && known->start != at) known = known->next;
    if (known) continue;
    struct sector *fresh = calloc(1, sizeof *fresh);
    if (!fresh || pread(file->fd, fresh->held, SECTOR, at) < 0) stop("a sector cannot be read");
    fresh->start = at;
    fresh->next = *bucket;
    *bucket = fresh;
  }
}

static void forced_to_disk(struct file *file) {
  for (int index = 0; index < BUCKETS; index++)
    while (file->buckets[index]) {
      struct sector *first = file->buckets[index];
      file->buckets[index] = first->next;
      free(first);
    }
  file->durable_size = size_of(file);
}

/* Of what was not forced to the disk, chance decides what is there. */
static void put_back(struct file *file, long *kept, long *lost) {
  const off_t size = size_of(file);
  const int was_cut_short = size < file->durable_size && random() % 100 >= keep;
  off_t end = was_cut_short || size > file->durable_size ? file->durable_size : size;
  for (int index = 0; index < BUCKETS; index++)
    for (struct sector *one = file->buckets[index]; one; one = one->next) {
      const int beyond = one->start >= size; /* cut off by a truncation */
      if (beyond ? !was_cut_short : random() % 100 < keep) {
        (*kept)++;
        if (!beyond && one->start + SECTOR > end) end = one->start + SECTOR < size ? one->start + SECTOR : size;
        continue;
      }
      (*lost)++;
      if (REAL(pwrite)(file->fd, one->held, SECTOR, one->start) != SECTOR) stop("a sector cannot be put back");
    }
  if (REAL(ftruncate)(file->fd, end) != 0) stop("a file cannot get its size back");
}

static void cut(void) {
  long kept = 0, lost = 0;
  for (int index = 0; index < MOST_FILES && files[index]; index++) put_back(files[index], &kept, &lost);
  fprintf(stderr, "power-cut: %ld sectors kept, %ld lost\n", kept, lost);
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

/* Begins every call that counts: from here on no other thread writes. */
static void enter(void) {
  pthread_mutex_lock(&lock);
  if (++calls == cut_after) cut();
}
static void leave(void) { pthread_mutex_unlock(&lock); }

static int opened(int fd, int flags) {
  char link[64], path[PATH_MAX];
  if (fd < 0 || !folder) return fd;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  const ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return fd;
  path[length] = 0;
  struct stat status;
  if (strncmp(path, folder, strlen(folder)) != 0 || fstat(fd, &status) != 0 || !S_ISREG(status.st_mode)) return fd;
  if (length > 4 && strcmp(path + length - 4, "-shm") == 0) return fd;
  if ((flags & O_ACCMODE) == O_RDONLY) return fd;
  if (flags & (O_TRUNC | O_APPEND)) stop("a file is opened in a way that is not followed");
  if (fd >= MOST_FDS) stop("too many files are open");
  pthread_mutex_lock(&lock);
  int index = 0;
  while (index < MOST_FILES && files[index] &&
         (files[index]->inode != status.st_ino || files[index]->device != status.st_dev))
    index++;
  if (index == MOST_FILES) stop("too many files");
  if (!files[index]) {
    struct file *file = calloc(1, sizeof *file);
    if (!file) stop("out of memory");
    file->device = status.st_dev;
    file->inode = status.st_ino;
    file->durable_size = status.st_size;
    file->fd = REAL(open)(path, O_RDWR | O_CLOEXEC);
    if (file->fd < 0) stop("a file cannot be opened once more");
    files[index] = file;
  }
  file_of[fd] = files[index];
  pthread_mutex_unlock(&lock);
  return fd;
}

#define OPENING(name)                                   \
  int name(const char *path, int flags, ...) {          \
    va_list rest;                                       \
    va_start(rest, flags);                              \
    const mode_t mode = va_arg(rest, mode_t);           \
    va_end(rest);                                       \
    return opened(REAL(name)(path, flags, mode), flags); \
  }
OPENING(open)
OPENING(open64)

#define OPENING_AT(name)                                        \
  int name(int at, const char *path, int flags, ...) {          \
    va_list rest;                                               \
    va_start(rest, flags);                                      \
    const mode_t mode = va_arg(rest, mode_t);                   \
    va_end(rest);                                               \
    return opened(REAL(name)(at, path, flags, mode), flags);    \
  }
OPENING_AT(openat)
OPENING_AT(openat64)

int close(int fd) {
  if (fd >= 0 && fd < MOST_FDS) file_of[fd] = NULL;
  return REAL(close)(fd);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  struct file *file = tracked(fd);
  if (!file) return REAL(write)(fd, bytes, count);
  enter();
  const off_t at = lseek(fd, 0, SEEK_CUR);
  remember(file, at, at + (off_t)count);
  const ssize_t written = REAL(write)(fd, bytes, count);
  leave();
  return written;
}

#define WRITING_AT(name, offset_t)                                       \
  ssize_t name(int fd, const void *bytes, size_t count, offset_t at) {   \
    struct file *file = tracked(fd);                                     \
    if (!file) return REAL(name)(fd, bytes, count, at);                  \
    enter();                                                             \
    remember(file, at, at + (off_t)count);                               \
    const ssize_t written = REAL(name)(fd, bytes, count, at);            \
    leave();                                                             \
    return written;                                                      \
  }
WRITING_AT(pwrite, off_t)
WRITING_AT(pwrite64, off64_t)

#define TRUNCATING(name, offset_t)                                  \
  int name(int fd, offset_t length) {                               \
    struct file *file = tracked(fd);                                \
    if (!file) return REAL(name)(fd, length);                       \
    enter();                                                        \
    if (length < size_of(file)) remember(file, length, size_of(file)); \
    const int result = REAL(name)(fd, length);                      \
    leave();                                                        \
    return result;                                                  \
  }
TRUNCATING(ftruncate, off_t)
TRUNCATING(ftruncate64, off64_t)

#define SYNCING(name)                            \
  int name(int fd) {                             \
    struct file *file = tracked(fd);             \
    if (!file) return REAL(name)(fd);            \
    enter();                                     \
    forced_to_disk(file);                        \
    leave();                                     \
    return 0;                                    \
  }
SYNCING(fsync)
SYNCING(fdatasync)

#define NOT_FOLLOWED(type, name, parameters, arguments)                   \
  type name parameters {                                                  \
    if (tracked(fd)) stop(#name " on a file of the database");            \
    return REAL(name) arguments;                                          \
  }
NOT_FOLLOWED(ssize_t, writev, (int fd, const struct iovec *parts, int count), (fd, parts, count))
NOT_FOLLOWED(ssize_t, pwritev, (int fd, const struct iovec *parts, int count, off_t at), (fd, parts, count, at))
NOT_FOLLOWED(ssize_t, pwritev64, (int fd, const struct iovec *parts, int count, off64_t at), (fd, parts, count, at))
NOT_FOLLOWED(int, fallocate, (int fd, int mode, off_t at, off_t length), (fd, mode, at, length))
NOT_FOLLOWED(int, fallocate64, (int fd, int mode, off64_t at, off64_t length), (fd, mode, at, length))
NOT_FOLLOWED(int, posix_fallocate, (int fd, off_t at, off_t length), (fd, at, length))
NOT_FOLLOWED(int, posix_fallocate64, (int fd, off64_t at, off64_t length), (fd, at, length))

#define MAPPING(name, offset_t)                                                                  \
  void *name(void *where, size_t length, int protection, int flags, int fd, offset_t at) {       \
    if (tracked(fd) && (flags & MAP_SHARED) && (protection & PROT_WRITE))                        \
      stop("a file of the database is mapped for writing");                                      \
    return REAL(name)(where, length, protection, flags, fd, at);                                 \
  }
MAPPING(mmap, off_t)
MAPPING(mmap64, off64_t)
