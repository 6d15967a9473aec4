using GovConsole.Cases;

namespace GovConsole.Web.Cases.Dossier;

/// <summary>A paper that leaves the case as it stands: the key of its name, whether the case has it yet, and the end of its address.</summary>
public sealed record CaseDocument(string Key, Func<Case, bool> IsAvailable, string File)
{
    public string Url(Case subject) => $"/cases/{subject.Number}/{File}";
}
