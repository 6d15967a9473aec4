using GovConsole.Kernel;

namespace GovConsole.Notices;

/// <summary>
/// One agent's post that a notice went to, with its receipt. A village where nobody held the post has one too: whoever takes the post up,
/// there or after somebody who lost it, finds what is still open.
/// </summary>
public sealed class NoticeRecipient : IScoped
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid NoticeId { get; init; }
    /// <summary>The village.</summary>
    public required string Code { get; init; }
    public required UnitPath Path { get; init; }
    public string? Scope2 { get; init; }
    public string? Scope3 { get; init; }
    public string? Scope4 { get; init; }
    public string? Scope5 { get; init; }
    /// <summary>The post at the time of sending; null where nobody held one.</summary>
    public Guid? PostId { get; init; }
    public string? Name { get; init; }
    public DateTime? ReadAt { get; private init; }
    /// <summary>The post in which it was read first: another than <see cref="PostId"/> when somebody had taken its place.</summary>
    public Guid? ReaderPostId { get; private init; }
    public string? ReadBy { get; private init; }
    public DateTime? ConfirmedAt { get; private init; }
    public string? ConfirmedBy { get; private init; }
    public DateTime? RemindedAt { get; private init; }

    public static NoticeRecipient Of(Guid notice, UnitPath village, Guid? post, string? name) => new()
    {
        NoticeId = notice, Code = village.Code, Path = village, Scope2 = village.At(2), Scope3 = village.At(3), Scope4 = village.At(4), Scope5 = village.At(5),
        PostId = post, Name = name,
    };
}
