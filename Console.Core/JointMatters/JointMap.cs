using GovConsole.Data;
using GovConsole.Organisation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace GovConsole.JointMatters;

internal sealed class JointThemeMap : IEntityTypeConfiguration<JointTheme>
{
    public void Configure(EntityTypeBuilder<JointTheme> theme)
    {
        theme.ToTable("joint_themes");
        theme.Property(x => x.Code).HasMaxLength(Unit.CodeMaxLength);
        theme.Property(x => x.Name).HasMaxLength(50);
        theme.Property(x => x.Purpose).HasMaxLength(200);
        theme.HasIndex(x => x.Code).IsUnique();
        theme.OwnsMany(x => x.Parts, part => part.ToJson());
    }
}

internal sealed class JointMatterMap : IEntityTypeConfiguration<JointMatter>
{
    public void Configure(EntityTypeBuilder<JointMatter> matter)
    {
        matter.ToTable("joint_matters");
        matter.Property(x => x.Id).ValueGeneratedNever();
        matter.Property(x => x.Number).HasMaxLength(32);
        matter.Property(x => x.ThemeCode).HasMaxLength(Unit.CodeMaxLength);
        matter.Property(x => x.ThemeName).HasMaxLength(50);
        matter.Property(x => x.LoggedBy).HasMaxLength(64);
        matter.ComplexProperty(x => x.Spared, spared =>
        {
            spared.ComplexProperty(x => x.Trips);
            spared.ComplexProperty(x => x.Materials);
            spared.ComplexProperty(x => x.Days);
        });
        matter.HasIndex(x => x.Number).IsUnique();
        matter.HasIndex(x => x.IntakeKey).IsUnique();
    }
}

public static class Sets
{
    extension(ConsoleDb db)
    {
        public DbSet<JointTheme> JointThemes => db.Set<JointTheme>();
        public DbSet<JointMatter> JointMatters => db.Set<JointMatter>();
    }
}
