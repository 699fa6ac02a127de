// The program's own engine, measured on a real workspace. Prints; asserts nothing, because a busy machine is no defect.
//
//   bench_scoring load FOLDER WORKSPACE DOCUMENT     makes WORKSPACE of FOLDER/leads.csv and FOLDER/activities.csv
//   bench_scoring open WORKSPACE DOCUMENT THREADS [CACHE]    from nothing to the first counts, in this process; CACHE: folder in which an
//                                                    earlier start left the columns
//   bench_scoring serve WORKSPACE DOCUMENT THREADS   one operation per line of standard input, one line of JSON for each (contender.h)

#include <QCoreApplication>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "core/base/hashing.h"
#include "tests/bench/contender.h"
#include "tests/bench/load_workspace.h"
#include "tests/bench/stopwatch.h"

namespace {

using namespace handschlag;

void say(const nlohmann::json& answer)
{
    std::printf("%s\n", answer.dump().c_str());
    std::fflush(stdout);
}

int fail(const Error& error)
{
    std::string text(error.code.name);
    for (const std::string& argument : error.arguments) text += ' ' + argument;
    std::fprintf(stderr, "%s\n", text.c_str());
    return 3;
}

int load(const std::string& folder, const std::string& workspace, const std::string& document)
{
    std::ifstream file(document, std::ios::binary);
    std::ostringstream content;
    if (!file || !(content << file.rdbuf())) return fail({ErrorCode{"file.missing"}, {document}, {}});
    const auto loaded = bench::loadWorkspace(folder, workspace, std::move(content).str());
    if (!loaded) return fail(loaded.error());
    say({{"ms", loaded->leadsMs + loaded->activitiesMs},
         {"leads", loaded->leads},
         {"activities", loaded->activities},
         {"leads_ms", loaded->leadsMs},
         {"activities_ms", loaded->activitiesMs}});
    return 0;
}

int open(const std::string& workspace, const std::string& document, int threads, const std::string& cache)
{
    const bench::Stopwatch watch;
    const auto opened = bench::open(workspace, document, cache);
    if (!opened) return fail(opened.error());
    const double loadedMs = watch.ms();
    const auto plan = scoring::compile(opened->document);
    if (!plan) return fail(plan.error());
    const Workers workers(threads);
    const scoring::Evaluation evaluation(opened->population, *plan, *instantFromIso("2026-01-01T00:00:00Z"), workers);
    say({{"ms", watch.ms()}, {"loaded_ms", loadedMs}, {"text", std::to_string(evaluation.tally().of(scoring::Decision::Mql))}});
    return 0;
}

int serve(const std::string& workspace, const std::string& document, int threads)
{
    auto opened = bench::open(workspace, document);
    if (!opened) return fail(opened.error());
    bench::Contender contender(std::move(*opened), threads);
    std::printf("%s\n", contender.introduction().c_str());
    std::fflush(stdout);
    for (std::string operation; std::getline(std::cin, operation) && operation != "quit";) {
        const auto measured = contender.answer(operation);
        say(measured ? nlohmann::json{{"ms", measured->ms}, {"text", measured->text}} : nlohmann::json{{"error", "unknown operation"}});
    }
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    handschlag::initialiseCrypto();
    const QCoreApplication application(argc, argv);
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const int threads = arguments.size() >= 4 ? std::atoi(arguments[3].c_str()) : 0;
    if (arguments.size() == 4 && arguments[0] == "load") return load(arguments[1], arguments[2], arguments[3]);
    if (threads >= 1 && arguments[0] == "open") return open(arguments[1], arguments[2], threads, arguments.size() == 5 ? arguments[4] : "");
    if (threads >= 1 && arguments[0] == "serve") return serve(arguments[1], arguments[2], threads);
    std::fputs("bench_scoring load FOLDER WORKSPACE DOCUMENT\nbench_scoring open WORKSPACE DOCUMENT THREADS [CACHE]\nbench_scoring serve WORKSPACE DOCUMENT THREADS\n", stderr);
    return 2;
}
