using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.Cases.Search;

internal sealed class CaseGramMap : IEntityTypeConfiguration<CaseGram>
{
    public void Configure(EntityTypeBuilder<CaseGram> gram)
    {
        gram.ToTable("case_grams");
        // In the order in which they are read: the newest of a pair.
        gram.HasKey(x => new { x.Gram, x.ReceivedAt, x.CaseId });
        gram.Property(x => x.Gram).HasMaxLength(Grams.Length).Ordinal();
        gram.Property(x => x.Name).HasMaxLength(Applicant.NameMaxLength);
        foreach (var code in new[] { nameof(CaseGram.DeciderCode), nameof(CaseGram.Scope2), nameof(CaseGram.Scope3), nameof(CaseGram.Scope4), nameof(CaseGram.Scope5) })
            gram.Property(code).HasMaxLength(Unit.CodeMaxLength);
    }
}
