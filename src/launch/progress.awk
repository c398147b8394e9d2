# Says in one line what Maven has done, from its log: what it downloads or compiles; with the variable ended, what it did in all.
/Downloading from / {
    file = $NF
    sub(/.*\//, "", file)
    doing = "downloads"
}
/Downloaded from / {
    files++
    size = $0
    sub(/.*\(/, "", size)
    split(size, part, " ")
    if (part[2] == "B") megabytes += part[1] / 1000000
    if (part[2] == "kB") megabytes += part[1] / 1000
    if (part[2] == "MB") megabytes += part[1]
}
/ Compiling [0-9]+ source files? / {
    sources = $0
    sub(/.* Compiling /, "", sources)
    sub(/ .*/, "", sources)
    doing = "compiles"
}
END {
    downloaded = sprintf("%.0f MB in %d files", megabytes, files)
    if (ended) print (files ? "Built; downloaded " downloaded "." : "Built.")
    else if (doing == "downloads") print "Downloading: " downloaded " so far, now " file
    else if (doing == "compiles") print "Compiling " sources " files…"
    else print "Starting Maven…"
}
