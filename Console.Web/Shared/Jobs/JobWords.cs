using GovConsole.Jobs;
using Microsoft.Extensions.Localization;

namespace GovConsole.Web.Shared.Jobs;

/// <summary>Where the names and messages of jobs are worded, feature by feature.</summary>
public sealed record JobTexts(IReadOnlyList<Type> Sources);

/// <summary>
/// What a job is called and what became of it. A job speaks of the feature that asked for it, so the words are sought in the texts
/// of every feature that has jobs.
/// </summary>
public sealed class JobWords(JobTexts texts, IStringLocalizerFactory factory, IStringLocalizer<SharedText> shared)
{
    private readonly IStringLocalizer[] sources = [.. texts.Sources.Select(factory.Create), shared];

    public string Name(Job job) => Find($"Job.Kind.{job.Kind}") ?? job.Kind;

    public string State(Job job) => shared[$"JobState.{job.State}"];

    public string? Message(Job job) => job.Message is { } message ? Find(message.Code, [.. message.Args.Select(Word)]) ?? shared["Rule.Unknown", message.Code] : null;

    // A state or a deed is kept in a message by the key of its name.
    private object Word(object arg) => arg is string key && key.Contains('.', StringComparison.Ordinal) ? Find(key) ?? arg : arg;

    private string? Find(string key, params object[] args) =>
        sources.Select(source => source[key, args]).FirstOrDefault(text => !text.ResourceNotFound)?.Value;
}
