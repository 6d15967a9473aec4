namespace GovConsole.Web.Notes;

/// <summary>A note as it is typed.</summary>
public sealed class NoteDraft
{
    public Guid Key { get; set; } = Guid.CreateVersion7();
    public string Text { get; set; } = "";
    /// <summary>Who was chosen after an @. Whom the text names no more is left out when the note is sent.</summary>
    public List<Person> Chosen { get; set; } = [];

    public sealed record Person(Guid AccountId, string Name);

    public IReadOnlyList<Person> Mentioned => GovConsole.Notes.Mentions.In(Text, Chosen, one => one.Name);
}
