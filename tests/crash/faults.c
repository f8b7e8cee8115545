/* Makes one system call under a folder fail, so that a test can try every call of a save in turn.

   Preloaded into the program under test, which sets the variables below through ctypes. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

char fault_under[4096]; /* only calls on files under this folder count; "": none */
int fault_at;           /* which of them fails, from 1; 0: none */
int fault_error;        /* the errno it fails with; 0: a write takes only half of what it is given */
int fault_count;        /* how many calls there were */
char fault_hit[64];     /* the name of the call that failed */

/* Whether a path is under the folder; a relative path never is. */
static int under(const char *path) {
  return *fault_under && path && strncmp(path, fault_under, strlen(fault_under)) == 0;
}

static int under_fd(int fd) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return under(path);
}

/* Count a call; returns the errno to fail with, -1 for a short write, 0 to go on. */
static int fault(const char *name) {
  if (++fault_count != fault_at) return 0;
  strncpy(fault_hit, name, sizeof fault_hit - 1);
  return fault_error ? fault_error : -1;
}

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = dlsym(RTLD_NEXT, #name)

#define FAIL(condition, name) \
  if (condition) { \
    int error = fault(name); \
    if (error > 0) { errno = error; return -1; } \
  }

static int opened(int (*real)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  FAIL(under(path), "open");
  return real(path, flags, mode);
}

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; \
    va_end(rest); \
    REAL(int, name, const char *, int, ...); \
    return opened(real, path, flags, mode); \
  }

OPEN(open)
OPEN(open64)

ssize_t write(int fd, const void *data, size_t length) {
  REAL(ssize_t, write, int, const void *, size_t);
  if (under_fd(fd)) {
    int error = fault("write");
    if (error > 0) { errno = error; return -1; }
    if (error < 0) return real(fd, data, length > 1 ? length / 2 : length);
  }
  return real(fd, data, length);
}

int fsync(int fd) {
  REAL(int, fsync, int);
  FAIL(under_fd(fd), "fsync");
  return real(fd);
}

int close(int fd) {
  REAL(int, close, int);
  if (under_fd(fd)) {
    int error = fault("close");
    if (error > 0) { real(fd); errno = error; return -1; }
  }
  return real(fd);
}

int fchmod(int fd, mode_t mode) {
  REAL(int, fchmod, int, mode_t);
  FAIL(under_fd(fd), "fchmod");
  return real(fd, mode);
}

int fchown(int fd, uid_t user, gid_t group) {
  REAL(int, fchown, int, uid_t, gid_t);
  FAIL(under_fd(fd), "fchown");
  return real(fd, user, group);
}

int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  FAIL(under(to), "rename");
  return real(from, to);
}

int unlink(const char *path) {
  REAL(int, unlink, const char *);
  FAIL(under(path), "unlink");
  return real(path);
}
